package id.kinerja.service.measure;

import id.kinerja.service.contest.ContestCause;
import id.kinerja.service.request.Finding;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.paging.SortFields;
import id.kinerja.shared.time.OfficeTime;
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

    /** What was finished and the person had a step in, what lies overdue in the person's own step, and, marked, what was contested with success. */
    private static final String WORKED = """
            (WITH part AS (
              SELECT a.request_id, CAST(sum(a.working_seconds) AS bigint) AS seconds, string_agg(DISTINCT a.step, ',') AS steps, false AS excluded,
                     false AS lies
                FROM service_attribution a WHERE a.employee_id = :person GROUP BY a.request_id
              UNION ALL
              SELECT l.request_id, 0, NULL, false, true
                FROM (SELECT s.request_id FROM service_step s WHERE s.handler_employee_id = :person AND %1$s
                      UNION SELECT r.id FROM service_request r WHERE r.handler_employee_id = :person AND %2$s) l
               WHERE %3$s
              UNION ALL
              SELECT c.request_id, 0, c.step, true, NULL FROM attribution_contest c
               WHERE c.employee_id = :person AND c.state = 'ACCEPTED'
                 AND NOT EXISTS (SELECT 1 FROM service_attribution a WHERE a.request_id = c.request_id AND a.employee_id = :person)
            )
            SELECT r.id, r.number, r.unit_id, u.name AS unit_name, r.service_type_id, t.name AS type_name, f.ready_at, r.due_at,
                   CASE WHEN f.ready_at IS NULL THEN false ELSE r.on_time END AS on_time,
                   CASE WHEN f.ready_at IS NOT NULL THEN r.processing_seconds END AS processing_seconds,
                   r.officer_corrected_at, p.seconds, p.steps,
                   coalesce(r.officer_corrected_at < f.ready_at + INTERVAL '30 days', false) AS corrected,
                   CASE WHEN p.excluded THEN o.cause END AS excluded_for, o.id AS contest_id, o.state AS contest_state, o.decision_reason
              FROM part p JOIN service_request r ON r.id = p.request_id JOIN unit u ON u.id = r.unit_id
              JOIN service_type t ON t.id = r.service_type_id
              CROSS JOIN LATERAL (SELECT CASE WHEN %4$s THEN r.ready_at END AS ready_at) f
              LEFT JOIN attribution_contest o ON o.request_id = p.request_id AND o.employee_id = :person AND o.state <> 'WITHDRAWN'
             WHERE CASE WHEN f.ready_at IS NOT NULL THEN p.lies IS NOT TRUE ELSE p.lies IS NOT FALSE AND (%5$s) END) w"""
            .formatted(Lying.IN_STEP_THEN, Lying.IN_STEP_NOW, Lying.UNCONTESTED.formatted("l.request_id", ":person"),
                    Finding.FINISHED.condition(), Finding.OVERDUE.condition());

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
              CROSS JOIN LATERAL (SELECT count(*) AS judged, count(*) FILTER (WHERE %s) AS on_time
                      FROM service_request r WHERE r.service_type_id = m.service_type_id AND %s) a"""
            .formatted(WORKED, PersonFinding.JUDGED.condition(), Finding.ON_TIME.condition(), Finding.JUDGED.condition());

    private static final String ALL = "SELECT " + PersonRequest.COLUMNS + " FROM " + WORKED + " ORDER BY coalesce(w.ready_at, w.due_at), w.id LIMIT " + MOST;

    /** An overdue one stands where it was due. */
    private static final SortFields ORDERS =
            SortFields.withId("w.id").and("readyAt", "coalesce(w.ready_at, w.due_at)", "timestamptz").orderedBy("-readyAt");

    private final EntityManager entityManager;
    private final Listings listings;
    private final OfficeTime time;

    PersonRepository(EntityManager entityManager, Listings listings, OfficeTime time) {
        this.entityManager = entityManager;
        this.listings = listings;
        this.time = time;
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
                .bind("person", employeeId).bind("from", from).bind("until", until).bindPassing("now", time.now())
                .sort(ORDERS).page(page, PersonRequest::of);
    }

    private List<Row> rows(String sql, UUID employeeId, Instant from, Instant until) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class)
                .setParameter("person", employeeId).setParameter("from", from).setParameter("until", until)
                .setParameter("now", time.now());
        return Rows.of(query);
    }
}
