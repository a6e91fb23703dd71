package id.kinerja.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.audit.AuditEventResponse.Actor;
import id.kinerja.audit.AuditEventResponse.Person;
import id.kinerja.shared.paging.Listing;
import id.kinerja.shared.paging.Listings;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.SortFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the trail. Names are joined here, in SQL alone: people and accounts belong to later features. */
@ApplicationScoped
class AuditQuery {

    private static final SortFields NEWEST_FIRST =
            SortFields.withId("v.id").and("occurredAt", "v.occurred_at", "timestamptz").orderedBy("-occurredAt");

    private static final String COLUMNS = """
            v.id, v.occurred_at, v.actor_kind, v.actor_account_id, v.actor_employee_id, coalesce(p.display_name, a.name) AS actor_name,
            v.action, v.subject_type, v.subject_id, v.employee_id, e.display_name AS employee_name, CAST(v.detail AS text) AS detail,
            v.request_id, CAST(l.position AS text) AS chain_position, encode(l.hash, 'hex') AS chain_hash""";

    private static final String SOURCE = """
            audit_event v
            LEFT JOIN audit_link l ON l.event_id = v.id
            LEFT JOIN account a ON a.id = v.actor_account_id
            LEFT JOIN employee p ON p.id = v.actor_employee_id
            LEFT JOIN employee e ON e.id = v.employee_id""";

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private final Listings listings;
    private final ObjectMapper json;

    AuditQuery(Listings listings, ObjectMapper json) {
        this.listings = listings;
        this.json = json;
    }

    Page<AuditEventResponse> list(AuditFilter filter, PageQuery page) {
        return filtered(filter).page(page, this::event);
    }

    /** One more than {@code most} where there are too many for a file. */
    List<AuditEventResponse> listUpTo(int most, AuditFilter filter) {
        return filtered(filter).upTo(most, this::event);
    }

    private Listing filtered(AuditFilter filter) {
        return events()
                .where("v.employee_id = :employee", "employee", filter.employeeId)
                .where("v.actor_employee_id = :actor", "actor", filter.actorEmployeeId)
                .where("v.subject_type = :type", "type", filter.subjectType)
                .where("v.subject_id = :subject", "subject", filter.subjectId)
                .where("v.action = :action", "action", filter.action)
                .where("v.occurred_at >= :since", "since", filter.from)
                .where("v.occurred_at < :until", "until", filter.to);
    }

    Optional<AuditEventResponse> find(UUID id) {
        return events().where("v.id = :id", "id", id).page(PageQuery.first(1), this::event).items().stream().findFirst();
    }

    private Listing events() {
        return listings.select(COLUMNS).from(SOURCE).sort(NEWEST_FIRST);
    }

    private AuditEventResponse event(Row row) {
        Actor actor = new Actor(row.oneOf("actor_kind", AuditActor.Kind.class), row.uuid("actor_account_id"),
                row.uuid("actor_employee_id"), row.text("actor_name"));
        Person employee = row.uuid("employee_id") == null ? null : new Person(row.uuid("employee_id"), row.text("employee_name"));
        String position = row.text("chain_position");
        return new AuditEventResponse(row.uuid("id"), row.instant("occurred_at"), actor, row.text("action"), row.text("subject_type"),
                row.uuid("subject_id"), employee, read(row.text("detail")), row.text("request_id"),
                position == null ? null : Long.valueOf(position), row.text("chain_hash"));
    }

    private Map<String, Object> read(String detail) {
        try {
            return json.readValue(detail, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the detail of an event is no JSON object", e);
        }
    }
}
