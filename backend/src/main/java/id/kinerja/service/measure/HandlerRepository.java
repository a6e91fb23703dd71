package id.kinerja.service.measure;

import id.kinerja.service.request.Finding;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** What people's steps were part of. A request counts once for each person who did a step of it. */
@ApplicationScoped
class HandlerRepository {

    private static final String WORKED = """
            WITH worked AS (
              SELECT r.id, r.on_time, d.employee_id AS handler_employee_id, d.seconds,
                     (r.officer_corrected_at IS NOT NULL AND r.officer_corrected_at < r.ready_at + INTERVAL '30 days') AS corrected
                FROM service_request r
                JOIN LATERAL (SELECT a.employee_id, sum(a.working_seconds) AS seconds FROM service_attribution a
                               WHERE a.request_id = r.id GROUP BY a.employee_id) d ON true
               WHERE r.unit_id IN (:units) AND %s)""".formatted(Finding.FINISHED.condition());

    private static final String BY_PERSON = WORKED + """
            SELECT w.handler_employee_id, max(e.display_name) AS name, count(*) AS requests, count(w.on_time) AS judged,
                   count(*) FILTER (WHERE w.on_time) AS on_time, count(*) FILTER (WHERE w.corrected) AS corrected, count(*) AS own_n,
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY w.seconds) AS own_median,
                   percentile_cont(0.9) WITHIN GROUP (ORDER BY w.seconds) AS own_p90
              FROM worked w JOIN employee e ON e.id = w.handler_employee_id
             GROUP BY w.handler_employee_id ORDER BY max(e.sort_name), w.handler_employee_id LIMIT 1000""";

    /** Rows without a person are those of the whole unit. */
    private static final String MIX = """
            SELECT r.service_type_id, d.employee_id AS handler_employee_id, count(r.on_time) AS judged,
                   count(*) FILTER (WHERE r.on_time) AS on_time
              FROM service_request r
              LEFT JOIN LATERAL (SELECT DISTINCT a.employee_id FROM service_attribution a WHERE a.request_id = r.id
                                  UNION ALL SELECT CAST(NULL AS uuid)) d ON true
             WHERE r.unit_id IN (:units) AND %s GROUP BY 1, 2""".formatted(Finding.FINISHED.condition());

    private final EntityManager entityManager;

    HandlerRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Row> byPerson(MeasureSpan span) {
        return rows(bound(BY_PERSON, span.from(), span.until()).setParameter("units", span.units()));
    }

    List<Row> mix(MeasureSpan span) {
        return rows(bound(MIX, span.from(), span.until()).setParameter("units", span.units()));
    }

    private Query bound(String sql, Instant from, Instant until) {
        return entityManager.createNativeQuery(sql, Tuple.class).setParameter("from", from).setParameter("until", until);
    }

    private static List<Row> rows(Query query) {
        return Rows.of(query);
    }
}
