package id.kinerja.objection;

import id.kinerja.organization.ActingOfficials;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lists the cases a caller may know of. */
@ApplicationScoped
class ObjectionListing {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String COLUMNS = """
            o.id, o.evaluation_id, c.year, pe.label, o.employee_id, em.display_name AS employee_name, o.assessor_employee_id,
            ae.display_name AS assessor_name, o.decider_employee_id, de.display_name AS decider_name, o.status, o.late, o.filed_at,
            o.decision_due_on, o.closed_at""";

    private static final String SOURCE = """
            objection o
            JOIN evaluation e ON e.id = o.evaluation_id
            JOIN cycle c ON c.id = e.cycle_id
            JOIN period pe ON pe.id = e.period_id
            JOIN employee em ON em.id = o.employee_id
            JOIN employee ae ON ae.id = o.assessor_employee_id
            LEFT JOIN employee de ON de.id = o.decider_employee_id""";

    private static final SortFields ORDERS = SortFields.withId("o.id").and("filedAt", "o.filed_at", "timestamptz").orderedBy("-filedAt");

    private final Listings listings;
    private final Caller caller;
    private final ActingOfficials acting;
    private final OfficeTime time;

    ObjectionListing(Listings listings, Caller caller, ActingOfficials acting, OfficeTime time) {
        this.listings = listings;
        this.caller = caller;
        this.acting = acting;
        this.time = time;
    }

    Page<ObjectionSummary> list(ObjectionQuery query, PageQuery page) {
        UUID me = caller.findEmployeeId().orElse(NOBODY);
        Listing listing = listings.select(COLUMNS).from(SOURCE)
                .where("o.status = :status", "status", query.status == null ? null : query.status.name())
                .where("(o.closed_at IS NULL) = :pending", "pending", query.pending)
                .where("o.evaluation_id = :evaluation", "evaluation", query.evaluationId);
        if (query.role == ObjectionQuery.Part.ASSESSOR) {
            listing.where("o.assessor_employee_id IN (:seats) AND o.employee_id <> :me", "me", me).bind("seats", seatsOf(me));
        } else if (query.role != null) {
            listing.where(query.role.column() + " = :me", "me", me);
        } else if (!caller.has(Role.AUDITOR) && !caller.has(Role.HR_OFFICER)) {
            listing.where("o.employee_id = :me OR o.assessor_employee_id IN (:seats) OR o.decider_employee_id = :me", "me", me)
                    .bind("seats", seatsOf(me));
        }
        return listing.sort(ORDERS).page(page, ObjectionListing::summary);
    }

    private List<UUID> seatsOf(UUID me) {
        return List.copyOf(acting.seatsOf(me, time.today()));
    }

    private static ObjectionSummary summary(Row row) {
        return new ObjectionSummary(
                row.uuid("id"), row.uuid("evaluation_id"), (int) row.whole("year"), row.text("label"),
                new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                new PersonRef(row.uuid("assessor_employee_id"), row.text("assessor_name")),
                PersonRef.ofNullable(row.uuid("decider_employee_id"), row.text("decider_name")),
                row.oneOf("status", ObjectionStatus.class), row.flag("late"), row.instant("filed_at"), row.date("decision_due_on"),
                row.instant("closed_at"));
    }
}
