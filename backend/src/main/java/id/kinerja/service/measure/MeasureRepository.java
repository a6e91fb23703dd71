package id.kinerja.service.measure;

import id.kinerja.service.request.Finding;
import id.kinerja.service.request.WorkStep;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Counts sets of requests; each question is one statement over the units and days asked for. */
@ApplicationScoped
class MeasureRepository {

    private static final String SPREADS = "%1$s_n, percentile_cont(0.5) WITHIN GROUP (ORDER BY %2$s) FILTER (WHERE %3$s) AS %1$s_median,"
            + " percentile_cont(0.9) WITHIN GROUP (ORDER BY %2$s) FILTER (WHERE %3$s) AS %1$s_p90";

    private static final String ELAPSED = "r.state = 'HANDED_OVER' AND r.closed_at >= :from AND r.closed_at < :until";

    /** One row for each service and one, without a service, for all. */
    private static final String FIGURES = """
            SELECT r.service_type_id, max(t.name) AS type_name, CAST(max(CAST(u.id AS text)) AS uuid) AS unit_id, max(u.name) AS unit_name,
                   %s AS arrived, %s AS finished, %s AS judged, %s AS on_time, %s AS overdue, %s AS returned, %s AS returned_avoidably,
                   %s AS corrected, %s AS too_recent, %s, %s, %s
              FROM service_request r JOIN service_type t ON t.id = r.service_type_id JOIN unit u ON u.id = r.unit_id
             WHERE r.unit_id IN (:units) AND (r.arrived_at >= :from AND r.arrived_at < :until OR r.ready_at >= :from AND r.ready_at < :until
                OR r.closed_at >= :from AND r.closed_at < :until OR r.due_at >= :from AND r.due_at < :until)
             GROUP BY GROUPING SETS ((), (r.service_type_id)) ORDER BY max(u.code), max(t.name), r.service_type_id""".formatted(
            count(Finding.ARRIVED.condition()), count(Finding.FINISHED.condition()), count(Finding.JUDGED.condition()),
            count(Finding.ON_TIME.condition()), count(Finding.OVERDUE.condition()), count(Finding.RETURNED.condition()),
            count(Finding.RETURNED_AVOIDABLY.condition()), count(Finding.CORRECTED_BY_OFFICER.condition()),
            count(Finding.FINISHED.condition() + " AND r.ready_at > CAST(:now AS timestamptz) - INTERVAL '30 days'"),
            spread("waiting", "r.waiting_seconds", Finding.CALLED.condition() + " AND r.waiting_seconds IS NOT NULL"),
            spread("processing", "r.processing_seconds", Finding.FINISHED.condition() + " AND r.processing_seconds IS NOT NULL"),
            spread("elapsed", "extract(epoch FROM r.closed_at - r.arrived_at)", ELAPSED));

    private static final String WEEKS = """
            SELECT CAST(date_trunc('week', r.ready_at AT TIME ZONE :zone) AS date) AS starts_on, %s
              FROM service_request r
             WHERE r.unit_id IN (:units) AND %s AND r.processing_seconds IS NOT NULL AND (CAST(:type AS uuid) IS NULL OR r.service_type_id = CAST(:type AS uuid))
             GROUP BY 1 ORDER BY 1 LIMIT 600""".formatted(spread("processing", "r.processing_seconds", "true"), Finding.FINISHED.condition());

    private static final String BACKLOG = """
            SELECT CASE WHEN d.days < 1 THEN '0' WHEN d.days <= 3 THEN '1_3' WHEN d.days <= 7 THEN '4_7' WHEN d.days <= 30 THEN '8_30'
                        ELSE '31' END AS kind, count(*) AS n
              FROM service_request r
              CROSS JOIN LATERAL (SELECT CAST(CAST(:now AS timestamptz) AT TIME ZONE :zone AS date) - CAST(r.arrived_at AT TIME ZONE :zone AS date) AS days) d
             WHERE r.unit_id IN (:units) AND %s GROUP BY 1 ORDER BY min(d.days)""".formatted(Finding.OPEN.condition());

    private static final String CAUSES = """
            SELECT e.reason_code AS kind, count(*) AS n FROM service_request r
              JOIN service_event e ON e.request_id = r.id AND e.kind = 'RETURNED'
             WHERE r.unit_id IN (:units) AND %s GROUP BY 1 ORDER BY n DESC, 1""".formatted(Finding.RETURNED.condition());

    private static final String STEPS = """
            SELECT s.step, %s FROM service_step s JOIN service_request r ON r.id = s.request_id
             WHERE r.unit_id IN (:units) AND s.ended_at >= :from AND s.ended_at < :until GROUP BY s.step"""
            .formatted(spread("working", "s.working_seconds", "true"));

    private final EntityManager entityManager;
    private final OfficeTime time;

    MeasureRepository(EntityManager entityManager, OfficeTime time) {
        this.entityManager = entityManager;
        this.time = time;
    }

    private static String count(String condition) {
        return "count(*) FILTER (WHERE " + condition + ")";
    }

    private static String spread(String name, String value, String condition) {
        return count(condition) + " AS " + SPREADS.formatted(name, value, condition);
    }

    List<Row> figures(MeasureSpan span) {
        return Rows.of(bound(FIGURES, span).setParameter("now", span.now()));
    }

    /** @param type only this service; null for all */
    List<WeekFigures> weeks(MeasureSpan span, UUID type) {
        return Rows.of(bound(WEEKS, span).setParameter("zone", time.zone().getId()).setParameter("type", type == null ? null : type.toString()))
                .stream().map(row -> new WeekFigures(row.date("starts_on"), Spread.of(row, "processing"), false)).toList();
    }

    List<CountOf> backlog(MeasureSpan span) {
        return Rows.of(entityManager.createNativeQuery(BACKLOG, Tuple.class).setParameter("units", span.units())
                .setParameter("now", span.now()).setParameter("zone", time.zone().getId())).stream().map(MeasureRepository::count).toList();
    }

    List<CountOf> returnCauses(MeasureSpan span) {
        return Rows.of(bound(CAUSES, span)).stream().map(MeasureRepository::count).toList();
    }

    List<StepFigures> steps(MeasureSpan span) {
        return Rows.of(bound(STEPS, span)).stream()
                .map(row -> new StepFigures(row.oneOf("step", WorkStep.class), Spread.of(row, "working")))
                .sorted(Comparator.comparing(StepFigures::step)).toList();
    }

    private static CountOf count(Row row) {
        return new CountOf(row.text("kind"), row.whole("n"));
    }

    private Query bound(String sql, MeasureSpan span) {
        return entityManager.createNativeQuery(sql, Tuple.class).setParameter("units", span.units())
                .setParameter("from", span.from()).setParameter("until", span.until());
    }
}
