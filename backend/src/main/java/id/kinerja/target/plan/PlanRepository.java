package id.kinerja.target.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.kinerja.cycle.rule.Rules;
import id.kinerja.organization.unit.UnitKind;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.behaviour.BehaviourValue;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Plans and what stands around them; every reading method is one statement. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    private static final SortFields ORDERS = SortFields.withId("p.id")
            .and("createdAt", "p.created_at", "timestamptz")
            .and("name", "f.sort_name", "text")
            .orderedBy("-createdAt");

    /** Frozen assignments by whose relations the reader may see the plan; each part is served by an index of its own. */
    private static final String VISIBLE = """
            SELECT v.id FROM cycle_assignment v WHERE v.employee_id = :reader
             UNION SELECT v.id FROM cycle_assignment v WHERE v.assessor_employee_id IN (:seats) AND v.employee_id <> :reader
             UNION SELECT v.id FROM cycle_assignment v WHERE v.superior_employee_id = :reader
             UNION SELECT v.id FROM cycle_assignment v WHERE v.unit_id IN (:units)""";

    private final Listings listings;
    private final Rules rules;
    private final PlanRule rule;
    private final OfficeTime time;

    PlanRepository(Listings listings, Rules rules, PlanRule rule, OfficeTime time) {
        this.listings = listings;
        this.rules = rules;
        this.rule = rule;
        this.time = time;
    }

    Optional<PlanHeader> findHeader(UUID id) {
        return Rows.of(getEntityManager(), PlanHeader.SELECT, Map.of("id", id, "headed", headed())).stream().findFirst().map(PlanHeader::of);
    }

    private List<String> headed() {
        return rules.inForce(rule, time.today()).perspectiveUnits().stream().map(UnitKind::name).toList();
    }

    /** Locked, so that of two changes at one moment the second sees the first's version. */
    Plan getForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Plan> findEstablished(UUID cycleId, UUID employeeId) {
        return find("cycleId = ?1 and employeeId = ?2 and status = ?3", cycleId, employeeId, PlanStatus.ESTABLISHED)
                .firstResultOptional();
    }

    Optional<Plan> findAgreed(UUID cycleId, UUID employeeId) {
        return find("cycleId = ?1 and employeeId = ?2 and status = ?3", cycleId, employeeId, PlanStatus.AGREED)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The newest version, locked; a person's versions follow one another, so it is the open one where there is one. */
    Optional<Plan> findNewest(UUID cycleId, UUID employeeId) {
        return find("cycleId = ?1 and employeeId = ?2 order by versionNumber desc", cycleId, employeeId)
                .page(0, 1).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The latest plan of an earlier year that both had signed. */
    Optional<UUID> findEarlier(UUID employeeId, int year) {
        return Rows.of(getEntityManager(), """
                SELECT p.id FROM plan p JOIN cycle c ON c.id = p.cycle_id AND c.year < :year
                 WHERE p.employee_id = :employee AND p.status IN ('ESTABLISHED', 'CLOSED')
                 ORDER BY c.year DESC, p.version_number DESC LIMIT 1""", Map.of("employee", employeeId, "year", year)).stream()
                .map(row -> row.uuid("id")).findFirst();
    }

    /** All plans of a cycle by one statement. */
    int closeEstablished(UUID cycleId) {
        return getEntityManager()
                .createQuery("update versioned Plan p set p.status = :closed where p.cycleId = :cycle and p.status = :established")
                .setParameter("closed", PlanStatus.CLOSED).setParameter("established", PlanStatus.ESTABLISHED)
                .setParameter("cycle", cycleId).executeUpdate();
    }

    List<PlanStatus> statuses(UUID cycleId, UUID employeeId) {
        return getEntityManager()
                .createQuery("select p.status from Plan p where p.cycleId = :cycle and p.employeeId = :employee", PlanStatus.class)
                .setParameter("cycle", cycleId).setParameter("employee", employeeId).getResultList();
    }

    PlanTexts texts(UUID planId) {
        List<Row> rows = Rows.of(getEntityManager(), """
                SELECT value_code AS name, NULL AS kind, 0 AS sequence, text FROM behaviour_expectation WHERE plan_id = :plan
                UNION ALL
                SELECT NULL, kind, sequence, text FROM plan_annex WHERE plan_id = :plan ORDER BY sequence""", Map.of("plan", planId));
        return new PlanTexts(
                rows.stream().filter(row -> row.text("name") != null)
                        .collect(toMap(row -> row.oneOf("name", BehaviourValue.class), row -> row.text("text"))),
                rows.stream().filter(row -> row.text("kind") != null)
                        .collect(groupingBy(row -> row.oneOf("kind", AnnexKind.class), mapping(row -> row.text("text"), toList()))));
    }

    /** Targets of the superior's plan in force; while there is none, of the one in the making. */
    List<LinkableTargetResponse.Item> linkableTargets(UUID cycleId, UUID superiorId) {
        return Rows.of(getEntityManager(), """
                SELECT t.id, t.title, p.status, f.employee_name FROM plan p
                  JOIN target t ON t.plan_id = p.id
                  JOIN cycle_assignment f ON f.cycle_id = p.cycle_id AND f.employee_id = p.employee_id
                 WHERE p.id = (SELECT o.id FROM plan o WHERE o.cycle_id = :cycle AND o.employee_id = :superior
                                ORDER BY (o.status = 'ESTABLISHED') DESC, o.version_number DESC LIMIT 1)
                 ORDER BY t.sequence""", Map.of("cycle", cycleId, "superior", superiorId)).stream()
                .map(row -> new LinkableTargetResponse.Item(
                        row.uuid("id"), row.text("title"), row.oneOf("status", PlanStatus.class), row.text("employee_name")))
                .toList();
    }

    /**
     * A page of plans.
     *
     * @param reader sees own plans and those that the frozen assignments give; null sees all
     * @param seats in whose places the reader assesses, the reader among them
     * @param units whose people's plans the reader sees as their head
     */
    Page<PlanSummary> page(PlanQuery query, UUID reader, Set<UUID> seats, Set<UUID> units, PageQuery page) {
        var listing = listings.select("""
                        p.id, p.cycle_id, p.employee_id, f.employee_name, p.version_number, p.status, p.submitted_at, p.established_at,
                        (SELECT count(*) FROM target t WHERE t.plan_id = p.id AND t.kind = 'MAIN') AS main_targets,
                        EXISTS (SELECT 1 FROM target t WHERE t.plan_id = p.id AND t.kind = 'MAIN' AND NOT EXISTS (
                          SELECT 1 FROM target_link l JOIN target s ON s.id = l.superior_target_id JOIN plan sp ON sp.id = s.plan_id
                           WHERE l.target_id = t.id AND sp.established_at IS NOT NULL)) AS provisional""")
                .from("plan p JOIN cycle_assignment f ON f.cycle_id = p.cycle_id AND f.employee_id = p.employee_id")
                .where("p.cycle_id = :cycle", "cycle", query.cycleId)
                .where("p.employee_id = :employee", "employee", query.employeeId)
                .where("p.status = :status", "status", query.status == null ? null : query.status.name());
        if (reader != null) {
            listing.where("f.id IN (" + VISIBLE + ")").bind("reader", reader).bind("seats", List.copyOf(seats)).bind("units", units.stream().sorted().toList());
        }
        return listing.sort(ORDERS).page(page, PlanSummary::of);
    }
}
