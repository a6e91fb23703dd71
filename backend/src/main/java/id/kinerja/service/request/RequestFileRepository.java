package id.kinerja.service.request;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A request with names, its log and what waits for a second person: three statements. */
@ApplicationScoped
class RequestFileRepository {

    private static final String REQUEST = """
            SELECT %s, r.follow_up_code, r.external_id, r.called_at, r.intake_at, r.version, CAST(r.requirements AS text) AS requirements,
                   s.amount, s.time_unit
              FROM %s LEFT JOIN service_standard s ON s.id = r.standard_id WHERE r.id = :id"""
            .formatted(RequestListing.COLUMNS, RequestListing.SOURCE);

    private static final String EVENTS = """
            SELECT e.kind, e.happened_at, e.recorded_at, e.step, e.handler_employee_id, h.display_name AS handler_name, e.reason_code,
                   e.reason, e.by_employee_id, b.display_name AS by_name, e.confirmed_by IS NOT NULL AS late
              FROM service_event e LEFT JOIN employee h ON h.id = e.handler_employee_id LEFT JOIN employee b ON b.id = e.by_employee_id
             WHERE e.request_id = :id ORDER BY e.sequence LIMIT 1000""";

    private static final String LATE_ENTRY = """
            SELECT l.kind, l.happened_at, l.why, l.proposed_at, l.proposed_by, l.proposed_employee_id, e.display_name
              FROM service_late_entry l LEFT JOIN employee e ON e.id = l.proposed_employee_id
             WHERE l.request_id = :id AND l.decided_at IS NULL""";

    /** Whoever did a step of the request {@code r}, or has one counted for them, may look at it. */
    static final String TOUCHED = """
            (EXISTS (SELECT 1 FROM service_step m WHERE m.request_id = r.id AND m.handler_employee_id = :me)
             OR EXISTS (SELECT 1 FROM attribution_contest m WHERE m.request_id = r.id AND m.right_employee_id = :me AND m.state = 'ACCEPTED'))""";

    private static final String DID_A_STEP = "SELECT 1 FROM service_request r WHERE r.id = :id AND " + TOUCHED;

    private static final String BY_CODE = """
            SELECT r.id FROM service_request r WHERE r.follow_up_code = :code""";

    private final EntityManager entityManager;

    RequestFileRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Row> find(UUID id) {
        return rows(REQUEST, "id", id).findFirst();
    }

    List<EventResponse> listEvents(UUID id) {
        return rows(EVENTS, "id", id).map(row -> new EventResponse(row.oneOf("kind", EventKind.class), row.instant("happened_at"),
                row.instant("recorded_at"), row.oneOf("step", WorkStep.class),
                PersonRef.ofNullable(row.uuid("handler_employee_id"), row.text("handler_name")),
                row.oneOf("reason_code", ReasonCode.class), row.text("reason"),
                PersonRef.ofNullable(row.uuid("by_employee_id"), row.text("by_name")), row.flag("late"))).toList();
    }

    Optional<Row> findLateEntry(UUID id) {
        return rows(LATE_ENTRY, "id", id).findFirst();
    }

    boolean didAStep(UUID id, UUID employeeId) {
        return !entityManager.createNativeQuery(DID_A_STEP, Integer.class).setParameter("id", id).setParameter("me", employeeId)
                .getResultList().isEmpty();
    }

    Optional<UUID> findByCode(String code) {
        return entityManager.createNativeQuery(BY_CODE, UUID.class).setParameter("code", code).getResultList().stream()
                .findFirst().map(UUID.class::cast);
    }

    private Stream<Row> rows(String sql, String name, Object value) {
        return Rows.of(entityManager.createNativeQuery(sql, Tuple.class).setParameter(name, value))
                .stream();
    }
}
