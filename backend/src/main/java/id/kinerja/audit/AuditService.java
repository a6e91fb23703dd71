package id.kinerja.audit;

import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.table.CsvTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** The auditor's reading, which is itself recorded. */
@ApplicationScoped
public class AuditService {

    private static final String EVENT = "AUDIT_EVENT";

    private final AuditQuery events;
    private final AuditFile file;
    private final AuditTrail trail;

    AuditService(AuditQuery events, AuditFile file, AuditTrail trail) {
        this.events = events;
        this.file = file;
        this.trail = trail;
    }

    /** Shows reads of a moment ago as well, and leaves one record of this one. */
    public Page<AuditEventResponse> list(AuditFilter filter, PageQuery page) {
        trail.writeReads();
        Page<AuditEventResponse> found = events.list(filter, page);
        trail.recordRead(AuditEntry.list("AUDIT_EVENTS_LISTED", EVENT).with("filter", filter.asMap()));
        return found;
    }

    /** All that the filter lets through. */
    public CsvTable file(AuditFilter filter, Locale language) {
        trail.writeReads();
        CsvTable table = file.of(filter, language);
        trail.recordRead(AuditEntry.list("AUDIT_EVENTS_DOWNLOADED", EVENT).with("filter", filter.asMap()));
        return table;
    }

    public AuditEventResponse get(UUID id) {
        AuditEventResponse found = events.find(id).orElseThrow(Problem::notFound);
        trail.recordRead(AuditEntry.of("AUDIT_EVENT_READ", EVENT, id));
        return found;
    }
}
