package id.kinerja.service.measure;

import id.kinerja.service.contest.ContestCause;
import id.kinerja.service.request.Finding;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One person's requests, begun from that person's steps, so that the size of the office does not matter. */
@ApplicationScoped
class PersonRepository {

    /** Most that a frozen copy keeps of one year: more than a counter can do. */
    private static final int MOST = 20_000;

    /** Both what counts and, marked, what was contested with success. */
    private static final String WORKED = """
            (WITH part AS (
              SELECT a.request_id, CAST(sum(a.working_seconds) AS bigint) AS seconds, string_agg(DISTINCT a.step, ',') AS steps, false AS excluded
                FROM service_attribution a WHERE a.employee_id = :person GROUP BY a.request_id
              UNION ALL
              SELECT c.request_id, 0, c.step, true FROM attribution_contest c
               WHERE c.employee_id = :person AND c.state = 'ACCEPTED'
                 AND NOT EXISTS (SELECT 1 FROM service_attribution a WHERE a.request_id = c.request_id AND a.employee_id = :person)
            )
            SELECT r.id, r.number, r.unit_id, u.name AS unit_name, r.service_type_id, t.name AS type_name, r.ready_at, r.due_at, r.on_time,
                   r.processing_seconds, r.officer_corrected_at, p.seconds, p.steps,
                   coalesce(r.officer_corrected_at < r.ready_at + INTERVAL '30 days', false) AS corrected,
                   CASE WHEN p.excluded THEN o.cause END AS excluded_for, o.id AS contest_id, o.state AS contest_state, o.decision_reason
              FROM part p JOIN service_request r ON r.id = p.request_id JOIN unit u ON u.id = r.unit_id
              JOIN service_type t ON t.id = r.service_type_id
              LEFT JOIN attribution_contest o ON o.request_id = p.request_id AND o.employee_id = :person AND o.state <> 'WITHDRAWN'
             WHERE %s) w""".formatted(Finding.FINISHED.condition());

    private static final String COUNTS = "SELECT " + Arrays.stream(PersonFinding.values())
            .map(finding -> "count(*) FILTER (WHERE " + finding.condition() + ") AS " + finding.name())
            .collect(Collectors.joining(", ")) + ", " + Arrays.stream(ContestCause.values())
            .map(cause -> "count(*) FILTER (WHERE w.excluded_for = '" + cause.name() + "') AS out_" + cause.name())
            .collect(Collectors.joining(", ")) + """
            , percentile_cont(0.5) WITHIN GROUP (ORDER BY w.processing_seconds) FILTER (WHERE %s) AS processing,
              percentile_cont(0.5) WITHIN GROUP (ORDER BY w.seconds) FILTER (WHERE %s) AS own,
              greatest(max(w.officer_corrected_at), (SELECT max(c.decided_at) FROM attribution_contest c
                 WHERE c.state = 'ACCEPTED' AND (c.employee_id = :person OR c.right_employee_id = :person))) AS changed_at
              FROM %s""".formatted(PersonFinding.TIMED.condition(), PersonFinding.FINISHED.condition(), WORKED);

    /** The person's requests of each service beside all of the same service. */
    private static final String MIX = """
            SELECT m.service_type_id, m.judged, m.on_time, a.judged AS all_judged, a.on_time AS all_on_time
              FROM (SELECT w.service_type_id, count(*) AS judged, count(*) FILTER (WHERE w.on_time) AS on_time
                      FROM %s WHERE %s GROUP BY w.service_type_id) m
              CROSS JOIN LATERAL (SELECT count(r.on_time) AS judged, count(*) FILTER (WHERE r.on_time) AS on_time
                      FROM service_request r WHERE r.service_type_id = m.service_type_id AND %s) a"""
            .formatted(WORKED, PersonFinding.JUDGED.condition(), Finding.FINISHED.condition());

    private static final String ALL = "SELECT " + PersonRequest.COLUMNS + " FROM " + WORKED + " ORDER BY w.ready_at, w.id LIMIT " + MOST;

    private static final SortFields ORDERS = SortFields.withId("w.id").and("readyAt", "w.ready_at", "timestamptz").orderedBy("-readyAt");

    private final EntityManager entityManager;
    private final Listings listings;

    PersonRepository(EntityManager entityManager, Listings listings) {
        this.entityManager = entityManager;
        this.listings = listings;
    }

    Row counts(UUID employeeId, Instant from, Instant until) {
        return rows(COUNTS, employeeId, from, until).getFirst();
    }

    List<Row> mix(UUID employeeId, Instant from, Instant until) {
        return rows(MIX, employeeId, from, until);
    }

    List<PersonRequest> all(UUID employeeId, Instant from, Instant until) {
        return rows(ALL, employeeId, from, until).stream().map(PersonRequest::of).toList();
    }

    Page<PersonRequest> page(UUID employeeId, Instant from, Instant until, PersonFinding finding, PageQuery page) {
        return listings.select(PersonRequest.COLUMNS).from(WORKED).where(finding.condition())
                .bind("person", employeeId).bind("from", from).bind("until", until)
                .sort(ORDERS).page(page, PersonRequest::of);
    }

    private List<Row> rows(String sql, UUID employeeId, Instant from, Instant until) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class)
                .setParameter("person", employeeId).setParameter("from", from).setParameter("until", until);
        return Rows.of(query);
    }
}
