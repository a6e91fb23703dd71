package id.kinerja.service.measure;

import id.kinerja.service.request.Finding;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** What people's steps were part of. A request counts once for each person who did a step of it, an overdue one as late for whoever it lies with. */
@ApplicationScoped
class HandlerRepository {

    /** Of a request r that is overdue: in whose step it lies. */
    private static final String HOLDERS = """
            SELECT l.employee_id FROM (
              SELECT s.handler_employee_id AS employee_id FROM service_step s WHERE s.request_id = r.id AND %s
              UNION SELECT r.handler_employee_id WHERE %s) l WHERE %s"""
            .formatted(Lying.IN_STEP_THEN, Lying.IN_STEP_NOW, Lying.UNCONTESTED.formatted("r.id", "l.employee_id"));

    private static final String WORKED = """
            WITH worked AS (
              SELECT r.id, f.finished, CASE WHEN f.finished THEN r.on_time ELSE false END AS on_time, d.employee_id AS handler_employee_id,
                     d.seconds, f.finished AND coalesce(r.officer_corrected_at < r.ready_at + INTERVAL '30 days', false) AS corrected
                FROM service_request r
                CROSS JOIN LATERAL (SELECT coalesce(%1$s, false) AS finished) f
                JOIN LATERAL (SELECT a.employee_id, sum(a.working_seconds) AS seconds FROM service_attribution a
                               WHERE a.request_id = r.id AND f.finished GROUP BY a.employee_id
                              UNION ALL SELECT h.employee_id, NULL FROM (%3$s) h WHERE NOT f.finished) d ON true
               WHERE r.unit_id IN (:units) AND ((%1$s) OR (%2$s)))"""
            .formatted(Finding.FINISHED.condition(), Finding.OVERDUE.condition(), HOLDERS);

    private static final String BY_PERSON = WORKED + """
            SELECT w.handler_employee_id, max(e.display_name) AS name, count(*) FILTER (WHERE w.finished) AS requests, count(w.on_time) AS judged,
                   count(*) FILTER (WHERE w.on_time) AS on_time, count(*) FILTER (WHERE w.corrected) AS corrected,
                   count(*) FILTER (WHERE w.finished) AS own_n,
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY w.seconds) FILTER (WHERE w.finished) AS own_median,
                   percentile_cont(0.9) WITHIN GROUP (ORDER BY w.seconds) FILTER (WHERE w.finished) AS own_p90
              FROM worked w JOIN employee e ON e.id = w.handler_employee_id
             GROUP BY w.handler_employee_id ORDER BY max(e.sort_name), w.handler_employee_id LIMIT 1000""";

    /** Rows without a person are those of the whole unit. */
    private static final String MIX = """
            SELECT r.service_type_id, d.employee_id AS handler_employee_id, count(*) AS judged, count(*) FILTER (WHERE %1$s) AS on_time
              FROM service_request r
              CROSS JOIN LATERAL (SELECT coalesce(%3$s, false) AS finished) f
              LEFT JOIN LATERAL (SELECT DISTINCT a.employee_id FROM service_attribution a WHERE a.request_id = r.id AND f.finished
                                  UNION ALL SELECT h.employee_id FROM (%4$s) h WHERE NOT f.finished
                                  UNION ALL SELECT CAST(NULL AS uuid)) d ON true
             WHERE r.unit_id IN (:units) AND %2$s GROUP BY 1, 2"""
            .formatted(Finding.ON_TIME.condition(), Finding.JUDGED.condition(), Finding.FINISHED.condition(), HOLDERS);

    private final EntityManager entityManager;

    HandlerRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Row> byPerson(MeasureSpan span) {
        return rows(bound(BY_PERSON, span).setParameter("units", span.units()));
    }

    List<Row> mix(MeasureSpan span) {
        return rows(bound(MIX, span).setParameter("units", span.units()));
    }

    private Query bound(String sql, MeasureSpan span) {
        return entityManager.createNativeQuery(sql, Tuple.class).setParameter("from", span.from()).setParameter("until", span.until())
                .setParameter("now", span.now());
    }

    private static List<Row> rows(Query query) {
        return Rows.of(query);
    }
}
