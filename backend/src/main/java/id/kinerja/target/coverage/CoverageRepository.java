package id.kinerja.target.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.target.LinkKind;
import id.kinerja.target.TargetKind;
import id.kinerja.target.plan.PlanStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A page of superiors in one statement, what they cover in three more, however many people they have. */
@ApplicationScoped
class CoverageRepository {

    /** Whose coverage a reader sees; null for all. */
    record Sight(UUID reader, Set<UUID> units) {}

    /** A superior of the page. */
    record Superior(Coverage.Person person, UUID planId, PlanStatus planStatus, int people) {}

    private static final SortFields ORDERS = SortFields.withId("s.id").and("name", "s.sort_name", "text").orderedBy("name");
    private static final String SUPERIORS = """
            cycle_assignment s
              LEFT JOIN LATERAL (SELECT o.id, o.status FROM plan o WHERE o.cycle_id = s.cycle_id AND o.employee_id = s.employee_id
                                  ORDER BY (o.status = 'ESTABLISHED') DESC, o.version_number DESC LIMIT 1) p ON true""";
    private static final String ASSESSES =
            "EXISTS (SELECT 1 FROM cycle_assignment a WHERE a.cycle_id = s.cycle_id AND a.assessor_employee_id = s.employee_id)";
    private static final String BELOW = """
            s.unit_id IN (WITH RECURSIVE below AS (SELECT id FROM unit WHERE id = :unit
                          UNION SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id) SELECT id FROM below)""";
    /** The newest versions of the plans of those whom these superiors assess. */
    private static final String TEAM = """
            WITH team AS (
              SELECT f.assessor_employee_id AS superior_id, f.employee_id, f.employee_name, f.position_title, f.sort_name, p.id AS plan_id, p.status
                FROM cycle_assignment f
                JOIN LATERAL (SELECT o.id, o.status FROM plan o WHERE o.cycle_id = f.cycle_id AND o.employee_id = f.employee_id
                               ORDER BY o.version_number DESC LIMIT 1) p ON true
               WHERE f.cycle_id = :cycle AND f.assessor_employee_id IN (:superiors)
            )
            """;
    private static final String TARGETS = """
            SELECT t.id, t.plan_id, t.title, t.kind FROM target t WHERE t.plan_id IN (:plans) ORDER BY t.plan_id, t.sequence""";
    private static final String SUPPORTERS = TEAM + """
            SELECT c.id AS covered_id, m.employee_id, m.employee_name, m.position_title, m.plan_id, m.status, t.title, l.kind,
                   sp.established_at IS NULL AS provisional
              FROM team m JOIN target t ON t.plan_id = m.plan_id JOIN target_link l ON l.target_id = t.id
              JOIN target s ON s.id = l.superior_target_id JOIN plan sp ON sp.id = s.plan_id
              JOIN target c ON c.lineage_id = s.lineage_id AND c.plan_id IN (:plans)
             ORDER BY m.sort_name, m.employee_id, t.sequence""";
    private static final String UNLINKED = TEAM + """
            SELECT m.superior_id, m.employee_id, m.employee_name, m.position_title, m.plan_id, m.status, t.title
              FROM team m JOIN target t ON t.plan_id = m.plan_id AND t.kind = 'MAIN'
             WHERE NOT EXISTS (SELECT 1 FROM target_link l WHERE l.target_id = t.id AND l.superior_target_id IS NOT NULL)
             ORDER BY m.sort_name, m.employee_id, t.sequence LIMIT 500""";

    private final Listings listings;
    private final EntityManager entityManager;

    CoverageRepository(Listings listings, EntityManager entityManager) {
        this.listings = listings;
        this.entityManager = entityManager;
    }

    Page<Superior> superiors(CoverageQuery query, Sight sight, PageQuery page) {
        var listing = listings.select("""
                        s.employee_id, s.employee_name, s.position_title, p.id AS plan_id, p.status,
                        (SELECT count(*) FROM cycle_assignment n WHERE n.cycle_id = s.cycle_id AND n.assessor_employee_id = s.employee_id) AS people""")
                .from(SUPERIORS)
                .where("s.cycle_id = :cycle", "cycle", query.cycleId)
                .where(ASSESSES)
                .where("s.employee_id = :superior", "superior", query.superiorId)
                .where(BELOW, "unit", query.unitId);
        if (sight != null) {
            listing.where("s.employee_id = :reader OR s.unit_id IN (:units)")
                    .bind("reader", sight.reader()).bind("units", sight.units().stream().sorted().toList());
        }
        return listing.sort(ORDERS).page(page, row -> new Superior(
                person(row), row.uuid("plan_id"), row.oneOf("status", PlanStatus.class), (int) row.whole("people")));
    }

    /** By the superior's plan, in its order, each with its supporters. */
    Map<UUID, List<Coverage.CoveredTarget>> targets(UUID cycleId, Collection<UUID> superiors, Collection<UUID> plans) {
        if (plans.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Coverage.Supporter>> supporters = Rows.of(entityManager,
                SUPPORTERS, Map.of("cycle", cycleId, "superiors", superiors, "plans", plans))
                .stream().collect(groupingBy(row -> row.uuid("covered_id"), mapping(
                        CoverageRepository::supporter, toList())));
        Map<UUID, List<Coverage.CoveredTarget>> targets = new LinkedHashMap<>();
        Rows.of(entityManager, TARGETS, Map.of("plans", plans)).forEach(row -> targets.computeIfAbsent(row.uuid("plan_id"), plan -> new ArrayList<>())
                .add(new Coverage.CoveredTarget(row.uuid("id"), row.text("title"), row.oneOf("kind", TargetKind.class),
                        supporters.getOrDefault(row.uuid("id"), List.of()))));
        return targets;
    }

    /** By superior. */
    Map<UUID, List<Coverage.Loose>> unlinked(UUID cycleId, Collection<UUID> superiors) {
        if (superiors.isEmpty()) {
            return Map.of();
        }
        return Rows.of(entityManager, UNLINKED, Map.of("cycle", cycleId, "superiors", superiors)).stream()
                .collect(groupingBy(row -> row.uuid("superior_id"), mapping(
                        row -> new Coverage.Loose(person(row), row.uuid("plan_id"), row.oneOf("status", PlanStatus.class), row.text("title")),
                        toList())));
    }

    private static Coverage.Person person(Row row) {
        return new Coverage.Person(row.uuid("employee_id"), row.text("employee_name"), row.text("position_title"));
    }

    private static Coverage.Supporter supporter(Row row) {
        return new Coverage.Supporter(person(row), row.uuid("plan_id"), row.oneOf("status", PlanStatus.class), row.text("title"),
                row.oneOf("kind", LinkKind.class), row.flag("provisional"));
    }
}
