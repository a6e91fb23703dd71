package id.kinerja.cycle.assignment;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.shared.bulk.LongStatements;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows of frozen places; they are made and refreshed in sets by SQL, so there is no entity of them. */
@ApplicationScoped
class CycleAssignmentRepository {

    private static final SortFields ORDERS = SortFields.withId("c.id").and("name", "c.sort_name", "text").orderedBy("name");

    private static final String FROZEN = """
            SELECT c.id, c.cycle_id, c.employee_id, c.employee_name, c.nip, c.grade, c.position_title, c.position_kind, c.unit_id, c.unit_name,
                   c.assessor_employee_id, c.superior_employee_id, c.problem, c.starts_on, c.ends_on
            FROM cycle_assignment c WHERE\s""";

    private final Listings listings;
    private final EntityManager entityManager;

    CycleAssignmentRepository(Listings listings, EntityManager entityManager) {
        this.listings = listings;
        this.entityManager = entityManager;
    }

    Page<CycleAssignmentResponse> list(UUID cycleId, FrozenProblem problem, UUID unitId, PageQuery page, List<CycleAssignmentAction> actions) {
        return listing()
                .where("c.cycle_id = :cycle", "cycle", cycleId)
                .where("c.problem = :problem", "problem", problem == null ? null : problem.name())
                .where("c.unit_id = :unit", "unit", unitId)
                .page(page, row -> response(row, actions));
    }

    Optional<CycleAssignmentResponse> findResponse(UUID id, List<CycleAssignmentAction> actions) {
        return listing().where("c.id = :id", "id", id).page(PageQuery.first(1), row -> response(row, actions)).items().stream().findFirst();
    }

    private Listing listing() {
        return listings.select("""
                        c.id, c.cycle_id, c.employee_id, c.employee_name, c.nip, c.position_title, c.unit_id, c.unit_name, c.problem, c.frozen_at,
                        c.assessor_employee_id, x.display_name AS assessor_name, c.superior_employee_id, s.display_name AS superior_name""")
                .from("""
                        cycle_assignment c LEFT JOIN employee x ON x.id = c.assessor_employee_id
                        LEFT JOIN employee s ON s.id = c.superior_employee_id""")
                .sort(ORDERS);
    }

    Optional<FrozenAssignment> find(UUID cycleId, UUID employeeId) {
        return rows(FROZEN + "c.cycle_id = :cycle AND c.employee_id = :employee", Map.of("cycle", cycleId, "employee", employeeId)).stream()
                .findFirst().map(CycleAssignmentRepository::frozen);
    }

    Optional<FrozenAssignment> findById(UUID id) {
        return rows(FROZEN + "c.id = :id", Map.of("id", id)).stream().findFirst().map(CycleAssignmentRepository::frozen);
    }

    List<FrozenAssignment> listRunning(UUID employeeId) {
        return rows(FROZEN + "c.employee_id = :employee AND c.cycle_id IN (SELECT y.id FROM cycle y WHERE y.status = 'OPEN') ORDER BY c.cycle_id",
                Map.of("employee", employeeId)).stream().map(CycleAssignmentRepository::frozen).toList();
    }

    List<OpeningSummary.ProblemCount> countProblems(UUID cycleId) {
        return rows(FreezeSql.COUNT_FROZEN, Map.of("cycle", cycleId)).stream().map(CycleAssignmentRepository::count).toList();
    }

    /** What freezing would make; a count without a problem is of those who can be appraised. */
    List<OpeningSummary.ProblemCount> tryFreezing(CycleYear year, LocalDate on) {
        return rows(FreezeSql.TRY, Map.of("first", year.firstDay(), "last", year.lastDay(), "on", on)).stream()
                .map(CycleAssignmentRepository::count).toList();
    }

    void freezeAll(CycleYear year, LocalDate on, Instant at) {
        update(FreezeSql.FREEZE_ALL, Map.of("cycle", year.cycleId(), "first", year.firstDay(), "last", year.lastDay(), "on", on, "at", at));
    }

    /** False if the person has a place already or is not in service. */
    boolean freezeOne(CycleYear year, UUID employeeId, LocalDate on, Instant at) {
        return update(FreezeSql.FREEZE_ONE, Map.of("cycle", year.cycleId(), "employee", employeeId, "first", year.firstDay(),
                "last", year.lastDay(), "on", on, "at", at)) == 1;
    }

    /** False if the person is no longer in service. */
    boolean refresh(FrozenAssignment frozen, CycleYear year, LocalDate on, Instant at) {
        return update(FreezeSql.REFRESH, Map.of("id", frozen.id(), "employee", frozen.employeeId(), "first", year.firstDay(),
                "last", year.lastDay(), "on", on, "at", at)) == 1;
    }

    /** Freezing a whole country's office may take longer than a screen's request; only this transaction may. */
    void allowLongStatements() {
        LongStatements.allow(entityManager);
    }

    private int update(String sql, Map<String, Object> parameters) {
        return bound(entityManager.createNativeQuery(sql), parameters).executeUpdate();
    }

    private List<Row> rows(String sql, Map<String, Object> parameters) {
        return Rows.of(bound(entityManager.createNativeQuery(sql, Tuple.class), parameters));
    }

    private static Query bound(Query query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static OpeningSummary.ProblemCount count(Row row) {
        return new OpeningSummary.ProblemCount(row.oneOf("problem", FrozenProblem.class), row.whole("people"));
    }

    private static CycleAssignmentResponse response(Row row, List<CycleAssignmentAction> actions) {
        return new CycleAssignmentResponse(row.uuid("id"), row.uuid("cycle_id"),
                new FrozenPerson(row.uuid("employee_id"), row.text("employee_name"), row.text("nip")), row.text("position_title"),
                UnitRef.ofNullable(row.uuid("unit_id"), row.text("unit_name")),
                PersonRef.ofNullable(row.uuid("assessor_employee_id"), row.text("assessor_name")),
                PersonRef.ofNullable(row.uuid("superior_employee_id"), row.text("superior_name")),
                row.oneOf("problem", FrozenProblem.class), row.instant("frozen_at"), actions);
    }

    private static FrozenAssignment frozen(Row row) {
        return new FrozenAssignment(row.uuid("id"), row.uuid("cycle_id"), row.uuid("employee_id"), row.text("employee_name"), row.text("nip"),
                row.text("grade"), row.text("position_title"), row.oneOf("position_kind", PositionKind.class), row.uuid("unit_id"),
                row.text("unit_name"), row.uuid("assessor_employee_id"), row.uuid("superior_employee_id"),
                row.oneOf("problem", FrozenProblem.class), row.date("starts_on"), row.date("ends_on"));
    }
}
