package id.kinerja.target.library;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.target.plan.PlanReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps the examples. */
@ApplicationScoped
public class LibraryService {

    private static final String SUBJECT = "LIBRARY_TARGET";

    private final LibraryRepository library;
    private final LibraryPermissions permissions;
    private final PlanReader plans;
    private final AuditTrail trail;
    private final Ids ids;

    LibraryService(LibraryRepository library, LibraryPermissions permissions, PlanReader plans, AuditTrail trail, Ids ids) {
        this.library = library;
        this.permissions = permissions;
        this.plans = plans;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    public Page<LibraryTargetResponse> list(LibraryQuery query, PageQuery page) {
        if (query.planId != null) {
            plans.requireReadable(query.planId);
        }
        return library.page(query, page).map(this::response);
    }

    @Transactional
    public LibraryTargetResponse get(UUID id) {
        return response(find(id));
    }

    @Transactional
    public LibraryTargetResponse create(LibraryTargetRequest request) {
        request.requireSense();
        LibraryTarget made = new LibraryTarget(ids.next(), request);
        library.persist(made);
        library.flush();
        trail.record(AuditEntry.of("LIBRARY_TARGET_CREATED", SUBJECT, made.id()).with("title", request.title()));
        return response(made);
    }

    @Transactional
    public LibraryTargetResponse replace(UUID id, String ifMatch, LibraryTargetRequest request) {
        LibraryTarget target = find(id);
        Etag.requireMatch(ifMatch, target.version());
        request.requireSense();
        target.write(request);
        library.flush();
        trail.record(AuditEntry.of("LIBRARY_TARGET_CHANGED", SUBJECT, id).with("title", request.title()));
        return response(target);
    }

    /** Plans that have copied it stay as they are. */
    @Transactional
    public void delete(UUID id, String ifMatch) {
        LibraryTarget target = find(id);
        Etag.requireMatch(ifMatch, target.version());
        library.delete(target);
        trail.record(AuditEntry.of("LIBRARY_TARGET_DELETED", SUBJECT, id));
    }

    private LibraryTargetResponse response(LibraryTarget target) {
        return target.response(permissions.actions());
    }

    private LibraryTarget find(UUID id) {
        return library.findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
