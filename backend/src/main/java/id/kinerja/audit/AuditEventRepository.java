package id.kinerja.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.bulk.ArrayInsert;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Adds rows. There is no update and no deletion, here or in the database. */
@ApplicationScoped
class AuditEventRepository {

    private final ArrayInsert<AuditEvent> rows = ArrayInsert.<AuditEvent>into("audit_event")
            .column("id", "uuid", AuditEvent::id)
            .column("occurred_at", "timestamptz", AuditEvent::occurredAt)
            .column("actor_kind", "text", event -> event.actor().kind())
            .column("actor_account_id", "uuid", event -> event.actor().accountId())
            .column("actor_employee_id", "uuid", event -> event.actor().employeeId())
            .column("action", "text", event -> event.entry().action())
            .column("subject_type", "text", event -> event.entry().subjectType())
            .column("subject_id", "uuid", event -> event.entry().subjectId())
            .column("employee_id", "uuid", event -> event.entry().employeeId())
            .column("detail", "jsonb", event -> write(event.entry().detail()))
            .column("request_id", "text", AuditEvent::requestId);

    private final Session session;
    private final ObjectMapper json;

    AuditEventRepository(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    void insert(List<AuditEvent> events) {
        if (!events.isEmpty()) {
            rows.insert(session, events);
        }
    }

    private String write(Map<String, Object> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an audit detail cannot be written as JSON", e);
        }
    }
}
