package id.kinerja.cycle.extension;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Extensions are only added. */
@ApplicationScoped
class ExtensionRepository {

    private static final SortFields ORDERS = SortFields.withId("x.id").and("grantedAt", "x.granted_at", "timestamptz").orderedBy("-grantedAt");

    private static final String INSERT = """
            INSERT INTO period_extension (id, period_id, unit_id, employee_id, due_on, reason, granted_by_account_id, granted_at)
            VALUES (:id, :period, CAST(:unit AS uuid), CAST(:employee AS uuid), :due, :reason, :by, :at)""";

    private static final String KNOWN = """
            SELECT (CAST(:unit AS uuid) IS NULL OR EXISTS (SELECT 1 FROM unit WHERE id = CAST(:unit AS uuid))) AS unit_known,
                   (CAST(:employee AS uuid) IS NULL OR EXISTS (SELECT 1 FROM cycle_assignment
                     WHERE cycle_id = :cycle AND employee_id = CAST(:employee AS uuid))) AS employee_known""";

    private final Listings listings;
    private final EntityManager entityManager;

    ExtensionRepository(Listings listings, EntityManager entityManager) {
        this.listings = listings;
        this.entityManager = entityManager;
    }

    /** Whether the unit is there and the person has a place in the cycle; what is not named is known. */
    record Known(boolean unit, boolean employee) {}

    @SuppressWarnings("unchecked")
    Known find(UUID cycleId, ExtensionRequest request) {
        List<Tuple> rows = entityManager.createNativeQuery(KNOWN, Tuple.class)
                .setParameter("cycle", cycleId)
                .setParameter("unit", text(request.unitId()))
                .setParameter("employee", text(request.employeeId()))
                .getResultList();
        Row row = new Row(rows.getFirst());
        return new Known(row.flag("unit_known"), row.flag("employee_known"));
    }

    void insert(UUID id, UUID periodId, ExtensionRequest request, UUID accountId, Instant at) {
        entityManager.createNativeQuery(INSERT)
                .setParameter("id", id)
                .setParameter("period", periodId)
                .setParameter("unit", text(request.unitId()))
                .setParameter("employee", text(request.employeeId()))
                .setParameter("due", request.dueOn())
                .setParameter("reason", request.reason().strip())
                .setParameter("by", accountId)
                .setParameter("at", at)
                .executeUpdate();
    }

    Page<ExtensionResponse> list(UUID periodId, PageQuery page) {
        return listing().where("x.period_id = :period", "period", periodId).page(page, ExtensionRepository::response);
    }

    Optional<ExtensionResponse> find(UUID id) {
        return listing().where("x.id = :id", "id", id).page(PageQuery.first(1), ExtensionRepository::response).items().stream().findFirst();
    }

    private Listing listing() {
        return listings.select("""
                        x.id, x.period_id, x.unit_id, u.name AS unit_name, x.employee_id, e.display_name AS employee_name, x.due_on, x.reason,
                        x.granted_at""")
                .from("period_extension x LEFT JOIN unit u ON u.id = x.unit_id LEFT JOIN employee e ON e.id = x.employee_id")
                .sort(ORDERS);
    }

    private static ExtensionResponse response(Row row) {
        return new ExtensionResponse(row.uuid("id"), row.uuid("period_id"), UnitRef.ofNullable(row.uuid("unit_id"), row.text("unit_name")),
                PersonRef.ofNullable(row.uuid("employee_id"), row.text("employee_name")), row.date("due_on"), row.text("reason"),
                row.instant("granted_at"));
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
