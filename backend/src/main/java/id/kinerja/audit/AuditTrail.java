package id.kinerja.audit;

import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What every feature writes to. Writing joins the caller's transaction: an effect and its record exist together or not at all.
 * Reading is recorded in a buffer and never slows or fails the read.
 */
@ApplicationScoped
public class AuditTrail {

    private final AuditEventRepository events;
    private final ReadBuffer reads;
    private final AuditContext context;
    private final Ids ids;
    private final OfficeTime time;

    AuditTrail(AuditEventRepository events, ReadBuffer reads, AuditContext context, Ids ids, OfficeTime time) {
        this.events = events;
        this.reads = reads;
        this.context = context;
        this.ids = ids;
        this.time = time;
    }

    /** Records an effect within the caller's transaction; without one it throws. */
    @Transactional(TxType.MANDATORY)
    public void record(AuditEntry entry) {
        recordAll(List.of(entry));
    }

    /** Many effects in one statement. */
    @Transactional(TxType.MANDATORY)
    public void recordAll(Collection<AuditEntry> entries) {
        Instant now = time.now();
        events.insert(entries.stream().map(entry -> at(now, entry)).toList());
    }

    /** Records that somebody read a personal thing; written within 200 ms, whatever becomes of the caller's transaction. */
    public void recordRead(AuditEntry entry) {
        reads.add(at(time.now(), entry));
    }

    /** Waits until every read recorded so far is in the database: for the auditor, who wants to see it. */
    public void writeReads() {
        reads.flush();
    }

    private AuditEvent at(Instant now, AuditEntry entry) {
        AuditActor actor = entry.actor() == null ? context.actor() : entry.actor();
        return new AuditEvent(ids.next(), now, actor, entry, context.requestId());
    }
}
