package id.kinerja.target.matrix;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kinerja.cycle.Approach;
import id.kinerja.cycle.CycleStatus;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.target.TargetKind;
import id.kinerja.target.TargetOrigin;
import id.kinerja.target.plan.PlanStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The matrix in three statements: columns, people, results; however many there are. */
@ApplicationScoped
class MatrixRepository {

    /** A column with what joins its versions, and the cycle it belongs to. */
    record Column(UUID id, UUID lineageId, UUID planId, PlanStatus planStatus, String title, TargetKind kind, List<String> indicators) {}

    /** What writing in a column needs to know of it. */
    record Place(UUID cycleId, CycleStatus cycleStatus, Approach approach, UUID ownerId, String ownerName) {}

    /** Somebody of the team with the newest version of the plan. */
    record Member(RoleResultRow.Person person, UUID planId, PlanStatus planStatus) {}

    private static final String COLUMNS = """
            SELECT t.id, t.lineage_id, t.title, t.kind, p.id AS plan_id, p.status, i.description FROM plan p
              JOIN target t ON t.plan_id = p.id LEFT JOIN indicator i ON i.target_id = t.id
             WHERE p.id = (SELECT o.id FROM plan o WHERE o.cycle_id = :cycle AND o.employee_id = :superior
                            ORDER BY (o.status = 'ESTABLISHED') DESC, o.version_number DESC LIMIT 1)
             ORDER BY t.sequence, i.sequence""";
    private static final String PLACE = """
            SELECT p.cycle_id, c.status, c.approach, p.employee_id, e.display_name
              FROM target t JOIN plan p ON p.id = t.plan_id JOIN cycle c ON c.id = p.cycle_id JOIN employee e ON e.id = p.employee_id
             WHERE t.id = :target""";
    private static final String PEOPLE = """
            SELECT f.employee_id, f.employee_name, f.position_title, p.id AS plan_id, p.status FROM cycle_assignment f
              LEFT JOIN LATERAL (SELECT o.id, o.status FROM plan o WHERE o.cycle_id = f.cycle_id AND o.employee_id = f.employee_id
                                  ORDER BY o.version_number DESC LIMIT 1) p ON true
             WHERE f.cycle_id = :cycle AND f.assessor_employee_id = :superior AND f.problem IS NULL %s
             ORDER BY f.sort_name, f.id LIMIT 300""";
    /** The unit separator, which nobody types. */
    private static final String SEPARATOR = "\u001f";

    private static final String EVERYBODY = PEOPLE.formatted("");
    private static final String ONE = PEOPLE.formatted("AND f.employee_id = :employee");
    private static final String RESULTS = """
            SELECT t.plan_id, s.lineage_id, t.id, t.title, o.kind, o.fingerprint = target_fingerprint(t.id) AS untouched,
                   array_to_string(ARRAY(SELECT i.description FROM indicator i WHERE i.target_id = t.id AND i.description <> '' ORDER BY i.sequence),
                                   :separator) AS indicators
              FROM target t JOIN target_link l ON l.target_id = t.id
              JOIN target s ON s.id = l.superior_target_id AND s.lineage_id IN (:columns)
              LEFT JOIN target_origin o ON o.target_id = t.id
             WHERE t.plan_id IN (:plans) ORDER BY t.sequence""";

    private final EntityManager entityManager;

    MatrixRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Column> columns(UUID cycleId, UUID superiorId) {
        Map<UUID, List<Row>> byTarget = Rows.of(entityManager, COLUMNS, Map.of("cycle", cycleId, "superior", superiorId)).stream()
                .collect(groupingBy(row -> row.uuid("id"), LinkedHashMap::new, toList()));
        return byTarget.values().stream().map(MatrixRepository::column).toList();
    }

    Optional<Place> findPlace(UUID targetId) {
        return Rows.of(entityManager, PLACE, Map.of("target", targetId)).stream().findFirst().map(row -> new Place(
                row.uuid("cycle_id"), row.oneOf("status", CycleStatus.class), row.oneOf("approach", Approach.class),
                row.uuid("employee_id"), row.text("display_name")));
    }

    List<Member> everybody(UUID cycleId, UUID superiorId) {
        return Rows.of(entityManager, EVERYBODY, Map.of("cycle", cycleId, "superior", superiorId)).stream().map(MatrixRepository::member).toList();
    }

    Optional<Member> findMember(UUID cycleId, UUID superiorId, UUID employeeId) {
        return Rows.of(entityManager, ONE, Map.of("cycle", cycleId, "superior", superiorId, "employee", employeeId)).stream()
                .findFirst().map(MatrixRepository::member);
    }

    /** By plan and by the lineage of the column. */
    Map<UUID, Map<UUID, List<RoleResultCell.Result>>> results(Collection<UUID> planIds, Collection<UUID> lineages) {
        if (planIds.isEmpty() || lineages.isEmpty()) {
            return Map.of();
        }
        return Rows.of(entityManager, RESULTS, Map.of("plans", planIds, "columns", lineages, "separator", SEPARATOR))
                .stream().collect(groupingBy(row -> row.uuid("plan_id"),
                groupingBy(row -> row.uuid("lineage_id"), mapping(MatrixRepository::result, toList()))));
    }

    private static RoleResultCell.Result result(Row row) {
        boolean proposed = row.oneOf("kind", TargetOrigin.Kind.class) == TargetOrigin.Kind.MATRIX && row.flag("untouched");
        return new RoleResultCell.Result(row.uuid("id"), row.text("title"), proposed, indicators(row.text("indicators")));
    }

    private static List<String> indicators(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR));
    }

    private static Column column(List<Row> rows) {
        Row first = rows.getFirst();
        return new Column(first.uuid("id"), first.uuid("lineage_id"), first.uuid("plan_id"), first.oneOf("status", PlanStatus.class),
                first.text("title"), first.oneOf("kind", TargetKind.class),
                rows.stream().map(row -> row.text("description")).filter(text -> text != null && !text.isEmpty()).toList());
    }

    private static Member member(Row row) {
        return new Member(
                new RoleResultRow.Person(row.uuid("employee_id"), row.text("employee_name"), row.text("position_title")),
                row.uuid("plan_id"), row.oneOf("status", PlanStatus.class));
    }
}
