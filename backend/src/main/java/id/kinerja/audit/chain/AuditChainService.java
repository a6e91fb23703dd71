package id.kinerja.audit.chain;

import id.kinerja.audit.AuditTrail;
import id.kinerja.audit.chain.AuditLinkRepository.Head;
import id.kinerja.audit.chain.AuditLinkRepository.Pending;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lays the chain behind the writers. */
@ApplicationScoped
public class AuditChainService {

    private static final int BATCH = 2_000;

    private final AuditLinkRepository links;
    private final AuditTrail trail;
    private final OfficeTime time;

    AuditChainService(AuditLinkRepository links, AuditTrail trail, OfficeTime time) {
        this.links = links;
        this.trail = trail;
        this.time = time;
    }

    /** Links all that is committed, read records of this instance included. Several instances take turns. */
    public void linkAll() {
        trail.writeReads();
        while (QuarkusTransaction.requiringNew().call(this::linkBatch) == BATCH) {
            // the next batch has its own transaction, so that a long queue is no long transaction
        }
    }

    private int linkBatch() {
        links.lock();
        List<Pending> events = links.takePending(BATCH);
        if (!events.isEmpty()) {
            append(links.head(), events, time.now());
        }
        return events.size();
    }

    private void append(Head head, List<Pending> events, Instant now) {
        byte[] hash = head.hash();
        List<byte[]> hashes = new ArrayList<>(events.size());
        for (Pending event : events) {
            hash = ChainHash.next(hash, event.canonical());
            hashes.add(hash);
        }
        links.append(head.position(), events.stream().map(Pending::eventId).toList(), hashes, now);
    }
}
