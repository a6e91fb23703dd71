package id.kinerja.objection;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reading cases. */
@ApplicationScoped
public class ObjectionService {

    static final String SUBJECT = "OBJECTION";
    /** Where the app shows a case. */
    static final String PATH = "/keberatan/";

    private final ObjectionFiles files;
    private final ObjectionListing listing;
    private final AuditTrail trail;
    private final Caller caller;

    ObjectionService(ObjectionFiles files, ObjectionListing listing, AuditTrail trail, Caller caller) {
        this.files = files;
        this.listing = listing;
        this.trail = trail;
        this.caller = caller;
    }

    /**
     * The whole record of a case as the caller may see it, also for its official form; 404 for strangers. That another than the
     * employee reads it is on record.
     */
    public ObjectionResponse getRecord(UUID id) {
        ObjectionHeader header = files.getHeader(id);
        ObjectionResponse record = files.respond(header);
        if (!record.viewers().contains(Viewer.EMPLOYEE)) {
            trail.recordRead(AuditEntry.of("OBJECTION_READ", SUBJECT, id).aboutEmployee(header.employee().employeeId()));
        }
        return record;
    }

    /** One event for the list with its filter, none for those of oneself. */
    Page<ObjectionSummary> list(ObjectionQuery query, PageQuery page) {
        if (query.role != ObjectionQuery.Part.EMPLOYEE && caller.find().isPresent()) {
            trail.recordRead(AuditEntry.list("OBJECTIONS_LISTED", SUBJECT).with("filter", query.asMap()));
        }
        return listing.list(query, page);
    }
}
