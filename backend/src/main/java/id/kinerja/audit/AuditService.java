package id.kinerja.audit;

import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The auditor's reading, which is itself recorded. */
@ApplicationScoped
public class AuditService {

    private static final String EVENT = "AUDIT_EVENT";

    private final AuditQuery events;
    private final AuditTrail trail;

    AuditService(AuditQuery events, AuditTrail trail) {
        this.events = events;
        this.trail = trail;
    }

    /** Shows reads of a moment ago as well, and leaves one record of this one. */
    public Page<AuditEventResponse> list(AuditFilter filter, PageQuery page) {
        trail.writeReads();
        Page<AuditEventResponse> found = events.list(filter, page);
        trail.recordRead(AuditEntry.list("AUDIT_EVENTS_LISTED", EVENT).with("filter", filter.asMap()));
        return found;
    }

    public AuditEventResponse get(UUID id) {
        AuditEventResponse found = events.find(id).orElseThrow(Problem::notFound);
        trail.recordRead(AuditEntry.of("AUDIT_EVENT_READ", EVENT, id));
        return found;
    }
}
