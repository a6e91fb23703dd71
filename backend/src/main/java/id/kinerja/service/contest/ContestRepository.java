package id.kinerja.service.contest;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.service.request.CounterScope;
import id.kinerja.service.request.ServiceTypeRef;
import id.kinerja.service.request.WorkStep;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ContestRepository implements PanacheRepositoryBase<Contest, UUID> {

    private static final String COLUMNS = """
            c.id, c.request_id, r.number, r.unit_id, u.name AS unit_name, r.service_type_id, t.name AS type_name, r.ready_at, r.on_time,
            c.employee_id, e.display_name AS employee_name, c.step, c.cause, c.explanation, c.right_employee_id,
            w.display_name AS right_name, c.state, c.contested_at, c.decided_by_employee_id, d.display_name AS decided_by_name,
            c.decision_reason, c.decided_at, c.version""";

    private static final String SOURCE = """
            attribution_contest c JOIN service_request r ON r.id = c.request_id JOIN unit u ON u.id = r.unit_id
            JOIN service_type t ON t.id = r.service_type_id JOIN employee e ON e.id = c.employee_id
            LEFT JOIN employee w ON w.id = c.right_employee_id LEFT JOIN employee d ON d.id = c.decided_by_employee_id""";

    private static final String ATTRIBUTED = """
            SELECT r.unit_id FROM service_request r WHERE r.id = :request AND (EXISTS
                (SELECT 1 FROM service_attribution a WHERE a.request_id = r.id AND a.employee_id = :person
                    AND (CAST(:step AS text) IS NULL OR a.step = CAST(:step AS text)))
                OR CAST(:step AS text) IS NULL AND r.state IN ('IN_STEP', 'STEP_PAUSED') AND r.handler_employee_id = :person)""";

    private static final String OWN_STEP = "SELECT 1 FROM service_step s WHERE s.request_id = :request AND s.handler_employee_id = :person LIMIT 1";

    private static final UUID NOBODY = new UUID(0, 0);

    private static final SortFields ORDERS =
            SortFields.withId("c.id").and("contestedAt", "c.contested_at", "timestamptz").orderedBy("-contestedAt");

    private final Listings listings;

    ContestRepository(Listings listings) {
        this.listings = listings;
    }

    /** The unit of the request, if that, or that step, counts for this person now; one that lies in the person's step may count as late. */
    Optional<UUID> findUnitOfAttributed(UUID requestId, UUID employeeId, WorkStep step) {
        return getEntityManager().createNativeQuery(ATTRIBUTED, UUID.class).setParameter("request", requestId)
                .setParameter("person", employeeId).setParameter("step", step == null ? null : step.name())
                .getResultList().stream().findFirst().map(UUID.class::cast);
    }

    /** Whether the log itself names this person, and not an earlier contest. */
    boolean hasOwnStep(UUID requestId, UUID employeeId) {
        return !getEntityManager().createNativeQuery(OWN_STEP, Integer.class).setParameter("request", requestId)
                .setParameter("person", employeeId).getResultList().isEmpty();
    }

    Page<ContestResponse> list(ContestQuery query, CounterScope scope, PageQuery page) {
        Listing listing = listings.select(COLUMNS).from(SOURCE)
                .where("r.unit_id = :unit", "unit", query.unitId)
                .where("c.employee_id = :employee", "employee", query.employeeId)
                .where("c.request_id = :request", "request", query.requestId)
                .where("c.state = :state", "state", query.state == null ? null : query.state.name());
        if (!scope.all()) {
            listing.where("(c.employee_id = :me OR c.right_employee_id = :me OR r.unit_id IN (:heads))")
                    .bind("me", scope.me()).bind("heads", scope.heads().isEmpty() ? Set.of(NOBODY) : scope.heads());
        }
        return listing.sort(ORDERS).page(page, row -> response(row, scope));
    }

    Optional<ContestResponse> findResponse(UUID id, CounterScope scope) {
        return listings.select(COLUMNS).from(SOURCE).where("c.id = :id", "id", id).sort(ORDERS)
                .page(PageQuery.first(1), row -> response(row, scope)).items().stream().findFirst();
    }

    private static ContestResponse response(Row row, CounterScope scope) {
        ContestResponse contest = new ContestResponse(row.uuid("id"), row.uuid("request_id"), row.text("number"),
                new UnitRef(row.uuid("unit_id"), row.text("unit_name")),
                new ServiceTypeRef(row.uuid("service_type_id"), row.text("type_name")), row.instant("ready_at"),
                row.text("on_time") == null ? null : row.flag("on_time"),
                new PersonRef(row.uuid("employee_id"), row.text("employee_name")), row.oneOf("step", WorkStep.class),
                row.oneOf("cause", ContestCause.class), row.text("explanation"),
                PersonRef.ofNullable(row.uuid("right_employee_id"), row.text("right_name")), row.oneOf("state", ContestState.class),
                row.instant("contested_at"), PersonRef.ofNullable(row.uuid("decided_by_employee_id"), row.text("decided_by_name")),
                row.text("decision_reason"), row.instant("decided_at"), List.of(), row.whole("version"));
        return contest.with(ContestPermissions.actions(contest, scope));
    }
}
