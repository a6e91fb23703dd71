package id.kinerja.progress;

import id.kinerja.progress.achievement.RealisedToDate;
import id.kinerja.progress.computed.ComputedSpan;
import id.kinerja.progress.reader.Subject;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorSource;
import id.kinerja.target.TargetKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Progress in one statement, however many entries there are; corrected entries are left out. The year as a whole counts all of its periods. */
@ApplicationScoped
class ProgressRepository {

    private static final String SHEET = """
            SELECT t.id AS target_id, t.kind, t.title, i.id, i.lineage_id, i.aspect, i.description, i.unit_of_measure,
                   i.direction, i.accumulation, i.baseline, i.target_value, i.range_low, i.range_high,
                   i.source, p.employee_id, ca.unit_id, c.first_day, upto.ends_on,
                   least(upto.sequence, c.periods) AS sequence, c.periods,
                   e.entries, e.numbers, e.total, e.latest, e.in_period, e.evidence, e.last_occurred_on
              FROM plan p
              JOIN period upto ON upto.id = :period AND upto.cycle_id = p.cycle_id
              LEFT JOIN cycle_assignment ca ON ca.cycle_id = p.cycle_id AND ca.employee_id = p.employee_id
              CROSS JOIN LATERAL (SELECT greatest(1, count(*) FILTER (WHERE c.kind = 'PERIODIC')) AS periods, min(c.starts_on) AS first_day
                                    FROM period c WHERE c.cycle_id = upto.cycle_id) c
              JOIN target t ON t.plan_id = p.id
              LEFT JOIN indicator i ON i.target_id = t.id
              LEFT JOIN LATERAL (
                SELECT count(*) AS entries, count(r.value) AS numbers, sum(r.value) AS total,
                       (array_agg(r.value ORDER BY r.occurred_on DESC, r.recorded_at DESC, r.id DESC) FILTER (WHERE r.value IS NOT NULL))[1] AS latest,
                       count(*) FILTER (WHERE r.period_id = upto.id OR upto.kind = 'ANNUAL') AS in_period,
                       max(r.occurred_on) AS last_occurred_on,
                       coalesce(sum((SELECT count(*) FROM realisation_evidence re WHERE re.realisation_id = r.id)), 0) AS evidence
                  FROM realisation r
                  JOIN period pe ON pe.id = r.period_id AND pe.cycle_id = upto.cycle_id AND pe.sequence <= upto.sequence
                 WHERE r.indicator_lineage_id = i.lineage_id
                   AND NOT EXISTS (SELECT 1 FROM realisation n WHERE n.replaces_id = r.id)) e ON true
             WHERE p.id = :plan
             ORDER BY t.sequence, i.sequence""";

    private static final String PLAN = """
            SELECT p.id, p.cycle_id, p.employee_id, p.assessor_employee_id AS plan_assessor_id,
                   ca.assessor_employee_id AS assessor_id, ca.superior_employee_id AS superior_id, ca.unit_id
              FROM plan p
              LEFT JOIN cycle_assignment ca ON ca.cycle_id = p.cycle_id AND ca.employee_id = p.employee_id
             WHERE p.id = %s""";

    private static final String PLAN_BY_ID = PLAN.formatted(":id");
    private static final String PLAN_BY_INDICATOR =
            PLAN.formatted("(SELECT t.plan_id FROM indicator i JOIN target t ON t.id = i.target_id WHERE i.id = :id)");

    private final EntityManager entityManager;

    ProgressRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<PlanFile> findPlan(UUID planId) {
        return findFile(PLAN_BY_ID, planId);
    }

    Optional<PlanFile> findPlanOfIndicator(UUID indicatorId) {
        return findFile(PLAN_BY_INDICATOR, indicatorId);
    }

    private Optional<PlanFile> findFile(String sql, UUID id) {
        return Rows.of(entityManager.createNativeQuery(sql, Tuple.class).setParameter("id", id)).stream()
                .findFirst()
                .map(row -> new PlanFile(
                        row.uuid("id"),
                        row.uuid("cycle_id"),
                        Subject.of(row.uuid("employee_id"), row.uuid("assessor_id"), row.uuid("plan_assessor_id"),
                                row.uuid("superior_id"), row.uuid("unit_id"))));
    }

    /** Without targets where the plan has none or the period is of another cycle. */
    ProgressSheet getSheet(UUID planId, UUID periodId, LocalDate today) {
        List<Row> rows = Rows.of(entityManager.createNativeQuery(SHEET, Tuple.class).setParameter("plan", planId).setParameter("period", periodId));
        Map<UUID, TargetProgress> targets = new LinkedHashMap<>();
        rows.forEach(row -> add(row, targets));
        ComputedSpan span = rows.stream().findFirst().map(row -> span(row, today)).orElse(null);
        return new ProgressSheet(planId, periodId, span, List.copyOf(targets.values()));
    }

    private static ComputedSpan span(Row row, LocalDate today) {
        LocalDate end = row.date("ends_on");
        return new ComputedSpan(row.uuid("employee_id"), row.uuid("unit_id"), row.date("first_day"), end.isBefore(today) ? end : today);
    }

    private static void add(Row row, Map<UUID, TargetProgress> targets) {
        TargetProgress target = targets.computeIfAbsent(row.uuid("target_id"), id ->
                new TargetProgress(id, row.oneOf("kind", TargetKind.class), row.text("title"), new ArrayList<>()));
        if (row.uuid("id") != null) {
            target.indicators().add(indicator(row));
        }
    }

    private static IndicatorProgress indicator(Row row) {
        return new IndicatorProgress(
                row.uuid("id"), row.uuid("lineage_id"), row.oneOf("aspect", Aspect.class), row.text("description"),
                row.text("unit_of_measure"), row.oneOf("direction", Direction.class),
                row.oneOf("accumulation", Accumulation.class),
                new IndicatorProgress.Reach(
                        row.decimal("baseline"), row.decimal("target_value"), row.decimal("range_low"), row.decimal("range_high")),
                new IndicatorProgress.Place((int) row.whole("sequence"), (int) row.whole("periods")),
                new RealisedToDate(row.whole("entries"), row.whole("numbers"), row.decimal("total"), row.decimal("latest")),
                new IndicatorProgress.Counts(
                        (int) row.whole("in_period"), (int) row.whole("evidence"), row.date("last_occurred_on")),
                row.oneOf("source", IndicatorSource.class), null);
    }
}
