package id.kinerja.evaluation;

import id.kinerja.cycle.PeriodKind;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitHeads;
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
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Lists the evaluations a caller may know of; which ratings they may see is decided row by row in the statement. */
@ApplicationScoped
class EvaluationListing {

    /** Stands where there is nobody or no unit, since an empty list has no type in SQL. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String SEES_RATINGS = """
            (:auditor OR (e.assessor_employee_id IN (:seats) AND e.employee_id <> :me)
             OR (e.employee_id = :me AND e.status IN ('DELIVERED', 'ACKNOWLEDGED', 'FINAL'))
             OR ((e.superior_employee_id = :me OR e.unit_id IN (:units)) AND e.employee_id <> :me
                 AND e.status IN ('SIGNED', 'DELIVERED', 'ACKNOWLEDGED', 'FINAL')))""";

    private static final String COLUMNS = """
            e.id, e.plan_id, e.cycle_id, e.period_id, pe.label, pe.kind, e.employee_id, ca.employee_name, e.assessor_employee_id,
            coalesce(aa.employee_name, ae.display_name) AS assessor_name, ca.unit_name, e.status, e.without_submission,
            CASE WHEN v.ratings THEN e.result_rating END AS result_rating,
            CASE WHEN v.ratings THEN e.behaviour_rating END AS behaviour_rating,
            CASE WHEN v.ratings THEN e.predicate END AS predicate, e.submitted_at, e.delivered_at, e.acknowledged_at""";

    private static final String SOURCE = """
            evaluation e
            JOIN period pe ON pe.id = e.period_id
            JOIN cycle_assignment ca ON ca.cycle_id = e.cycle_id AND ca.employee_id = e.employee_id
            JOIN employee ae ON ae.id = e.assessor_employee_id
            LEFT JOIN cycle_assignment aa ON aa.cycle_id = e.cycle_id AND aa.employee_id = e.assessor_employee_id
            CROSS JOIN LATERAL (SELECT %s AS ratings) v""".formatted(SEES_RATINGS);

    private static final SortFields ORDERS = SortFields.withId("e.id")
            .and("employee", "ca.sort_name", "text")
            .and("period", "pe.starts_on", "date")
            .orderedBy("-period");

    private final Listings listings;
    private final Caller caller;
    private final UnitHeads heads;
    private final ActingAssessors acting;
    private final OfficeTime time;

    EvaluationListing(Listings listings, Caller caller, UnitHeads heads, ActingAssessors acting, OfficeTime time) {
        this.listings = listings;
        this.caller = caller;
        this.heads = heads;
        this.acting = acting;
        this.time = time;
    }

    Page<EvaluationSummary> list(EvaluationQuery query, PageQuery page) {
        UUID me = caller.findEmployeeId().orElse(NOBODY);
        boolean all = caller.has(Role.AUDITOR) || caller.has(Role.HR_OFFICER);
        Listing listing = listings.select(COLUMNS)
                .from(SOURCE)
                .bind("me", me)
                .bind("auditor", caller.has(Role.AUDITOR))
                .bind("seats", acting.seatsOf(me))
                .bind("units", unitsBelow(me))
                .where("e.cycle_id = :cycle", "cycle", query.cycleId)
                .where("e.period_id = :period", "period", query.periodId)
                .where("e.employee_id = :employee", "employee", query.employeeId)
                .where("e.status = :status", "status", query.status == null ? null : query.status.name());
        if (!all) {
            listing.where("e.employee_id = :me OR e.assessor_employee_id IN (:seats) OR e.superior_employee_id = :me"
                    + " OR e.unit_id IN (:units)");
        }
        return listing.sort(ORDERS).page(page, EvaluationListing::summary);
    }

    private Set<UUID> unitsBelow(UUID me) {
        Set<UUID> units = new HashSet<>(Set.of(NOBODY));
        if (!me.equals(NOBODY)) {
            units.addAll(heads.unitsUnder(me, time.today()));
        }
        return units;
    }

    private static EvaluationSummary summary(Row row) {
        return new EvaluationSummary(
                row.uuid("id"), row.uuid("plan_id"), row.uuid("cycle_id"), row.uuid("period_id"), row.text("label"), row.oneOf("kind", PeriodKind.class),
                new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                new PersonRef(row.uuid("assessor_employee_id"), row.text("assessor_name")), row.text("unit_name"),
                row.oneOf("status", EvaluationStatus.class), row.flag("without_submission"),
                row.oneOf("result_rating", Rating.class), row.oneOf("behaviour_rating", Rating.class),
                row.oneOf("predicate", Predicate.class), row.instant("submitted_at"), row.instant("delivered_at"),
                row.instant("acknowledged_at"));
    }
}
