package id.kinerja.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;

/** Adds rows. There is no update and no deletion, here or in the database. */
@ApplicationScoped
class AuditEventRepository {

    /** One statement for one event or a thousand: arrays keep it a single prepared plan and a single round trip. */
    private static final String INSERT = """
            INSERT INTO audit_event (id, occurred_at, actor_kind, actor_account_id, actor_employee_id, action,
                                     subject_type, subject_id, employee_id, detail, request_id)
            SELECT * FROM unnest(?::uuid[], ?::timestamptz[], ?::text[], ?::uuid[], ?::uuid[], ?::text[],
                                 ?::text[], ?::uuid[], ?::uuid[], ?::jsonb[], ?::text[])""";

    private static final List<Function<AuditEvent, Object>> COLUMNS = List.of(
            AuditEvent::id,
            AuditEvent::occurredAt,
            event -> event.actor().kind(),
            event -> event.actor().accountId(),
            event -> event.actor().employeeId(),
            event -> event.entry().action(),
            event -> event.entry().subjectType(),
            event -> event.entry().subjectId(),
            event -> event.entry().employeeId());

    private final Session session;
    private final ObjectMapper json;

    AuditEventRepository(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    void insert(List<AuditEvent> events) {
        if (!events.isEmpty()) {
            session.doWork(connection -> insert(connection, events));
        }
    }

    private void insert(Connection connection, List<AuditEvent> events) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            int parameter = 1;
            for (Function<AuditEvent, Object> column : COLUMNS) {
                set(statement, parameter++, events, column);
            }
            set(statement, parameter++, events, event -> write(event.entry().detail()));
            set(statement, parameter, events, AuditEvent::requestId);
            statement.executeUpdate();
        }
    }

    private static void set(
            PreparedStatement statement, int parameter, List<AuditEvent> events, Function<AuditEvent, Object> column)
            throws SQLException {
        Object[] values = events.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray();
        statement.setArray(parameter, statement.getConnection().createArrayOf("text", values));
    }

    private String write(Map<String, Object> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an audit detail cannot be written as JSON", e);
        }
    }
}
