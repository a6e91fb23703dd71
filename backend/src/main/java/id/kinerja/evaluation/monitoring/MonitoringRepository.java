package id.kinerja.evaluation.monitoring;

import id.kinerja.evaluation.monitoring.MonitoringResponse.StateCount;
import id.kinerja.evaluation.monitoring.MonitoringResponse.UnitCount;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everybody of a cycle with the state of one period; counts, list and file are one statement each. No rating is ever selected. */
@ApplicationScoped
class MonitoringRepository {

    /** More people than any office has; a file beyond is cut here rather than filling the memory. */
    private static final int MOST = 50_000;

    private static final String STATED = """
            (SELECT ca.id, ca.employee_id, ca.employee_name, ca.sort_name, ca.nip, ca.position_title, ca.unit_id, ca.unit_name, u.code AS unit_code,
                    e.id AS evaluation_id, a.display_name AS assessor_name, coalesce(e.status, 'NO_PLAN') AS state, e.submitted_at,
                    greatest(pe.due_on, x.due_on) AS due_on,
                    CASE WHEN coalesce(e.status, 'FILLING') = 'FILLING' THEN CAST(:today AS date) > greatest(pe.due_on, x.due_on)
                         ELSE coalesce(CAST(e.submitted_at AT TIME ZONE :zone AS date) > greatest(pe.due_on, x.due_on), false) END AS late
               FROM period pe
               JOIN cycle_assignment ca ON ca.cycle_id = pe.cycle_id
               LEFT JOIN unit u ON u.id = ca.unit_id
               LEFT JOIN evaluation e ON e.employee_id = ca.employee_id AND e.period_id = pe.id
               LEFT JOIN period_extension x ON x.id = coalesce(e.extension_id, extension_of(pe.id, ca.employee_id, ca.unit_id))
               LEFT JOIN employee a ON a.id = coalesce(e.assessor_employee_id, ca.assessor_employee_id)
              WHERE pe.id = :period AND (CAST(:unit AS uuid) IS NULL OR ca.unit_id IN (
                    WITH RECURSIVE below AS (
                      SELECT CAST(:unit AS uuid) AS id
                      UNION
                      SELECT o.id FROM below b JOIN unit o ON o.parent_id = b.id)
                    SELECT id FROM below))) m""";

    private static final String COUNTS = """
            SELECT m.unit_id, m.unit_name, m.unit_code, m.state, count(*) AS people, count(*) FILTER (WHERE m.late) AS late
              FROM %s GROUP BY m.unit_id, m.unit_name, m.unit_code, m.state ORDER BY m.unit_code NULLS LAST, m.unit_id, m.state"""
            .formatted(STATED);

    private static final String ALL = """
            SELECT m.* FROM %s
             WHERE (CAST(:state AS text) IS NULL OR m.state = :state) AND (NOT :late OR m.late)
             ORDER BY m.unit_code NULLS LAST, m.sort_name, m.id LIMIT %d""".formatted(STATED, MOST);

    private static final SortFields ORDERS = SortFields.withId("m.id")
            .and("name", "m.sort_name", "text")
            .and("dueOn", "m.due_on", "date")
            .orderedBy("name");

    private final EntityManager entityManager;
    private final Listings listings;

    MonitoringRepository(EntityManager entityManager, Listings listings) {
        this.entityManager = entityManager;
        this.listings = listings;
    }

    /** The day of the office that decides who is late. */
    record Day(LocalDate today, String zone) {}

    MonitoringResponse count(MonitoringQuery query, Day day) {
        Map<UUID, List<Row>> units = new LinkedHashMap<>();
        Rows.of(bound(COUNTS, query, day)).forEach(row -> units.computeIfAbsent(row.uuid("unit_id"), id -> new ArrayList<>()).add(row));
        return new MonitoringResponse(units.values().stream().map(MonitoringRepository::unit).toList());
    }

    List<MonitoredPerson> listAll(MonitoringQuery query, Day day) {
        return Rows.of(bound(ALL, query, day)
                        .setParameter("state", query.state == null ? null : query.state.name())
                        .setParameter("late", Boolean.TRUE.equals(query.late))).stream()
                .map(MonitoringRepository::person)
                .toList();
    }

    Page<MonitoredPerson> list(MonitoringQuery query, Day day, PageQuery page) {
        return listings.select("m.employee_id, m.employee_name, m.nip, m.position_title, m.unit_name, m.evaluation_id, m.assessor_name, m.state,"
                        + " m.due_on, m.late, m.submitted_at")
                .from(STATED)
                .bind("period", query.periodId)
                .bind("unit", query.unitId == null ? null : query.unitId.toString())
                .bind("today", day.today())
                .bind("zone", day.zone())
                .where("m.state = :state", "state", query.state == null ? null : query.state.name())
                .where("m.late = :late", "late", query.late)
                .sort(ORDERS)
                .page(page, MonitoringRepository::person);
    }

    private Query bound(String sql, MonitoringQuery query, Day day) {
        return entityManager.createNativeQuery(sql, Tuple.class)
                .setParameter("period", query.periodId)
                .setParameter("unit", query.unitId == null ? null : query.unitId.toString())
                .setParameter("today", day.today())
                .setParameter("zone", day.zone());
    }

    private static UnitCount unit(List<Row> rows) {
        Row first = rows.getFirst();
        List<StateCount> states = rows.stream()
                .map(row -> new StateCount(row.oneOf("state", MonitoredState.class), row.whole("people")))
                .toList();
        return new UnitCount(
                UnitRef.ofNullable(first.uuid("unit_id"), first.text("unit_name")),
                states.stream().mapToLong(StateCount::people).sum(),
                rows.stream().mapToLong(row -> row.whole("late")).sum(),
                states.stream().filter(each -> each.state().compareTo(MonitoredState.DELIVERED) >= 0).mapToLong(StateCount::people).sum(),
                states);
    }

    private static MonitoredPerson person(Row row) {
        return new MonitoredPerson(
                new PersonRef(row.uuid("employee_id"), row.text("employee_name")), row.text("nip"), row.text("position_title"),
                row.text("unit_name"), row.uuid("evaluation_id"), row.text("assessor_name"), row.oneOf("state", MonitoredState.class),
                row.date("due_on"), row.flag("late"), row.instant("submitted_at"));
    }
}
