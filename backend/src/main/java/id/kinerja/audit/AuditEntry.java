package id.kinerja.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One thing to remember. Immutable; built fluently:
 * {@code AuditEntry.of("PLAN_SUBMITTED", "PLAN", id).aboutEmployee(employeeId).changed("status", DRAFT, SUBMITTED)}.
 *
 * @param actor null: whoever makes the current request, or the system outside one
 * @param action UPPER_SNAKE, what happened, in the past tense; {@code ..._READ} and {@code ..._LISTED} for reading
 * @param subjectId null for a list or a thing without an id
 * @param employeeId whose file it concerns; null where nobody's
 * @param detail JSON-able values; never a password, token, code or other secret
 */
public record AuditEntry(
        AuditActor actor, String action, String subjectType, UUID subjectId, UUID employeeId, Map<String, Object> detail) {

    private static final String CHANGES = "changes";

    public AuditEntry {
        Objects.requireNonNull(action);
        Objects.requireNonNull(subjectType);
        detail = Collections.unmodifiableMap(new LinkedHashMap<>(detail));
    }

    public static AuditEntry of(String action, String subjectType, UUID subjectId) {
        return new AuditEntry(null, action, subjectType, subjectId, null, Map.of());
    }

    /** The reading of a list of persons: one event with its filter. */
    public static AuditEntry list(String action, String subjectType) {
        return of(action, subjectType, null);
    }

    public AuditEntry by(AuditActor someone) {
        return new AuditEntry(someone, action, subjectType, subjectId, employeeId, detail);
    }

    public AuditEntry aboutEmployee(UUID id) {
        return new AuditEntry(actor, action, subjectType, subjectId, id, detail);
    }

    /** A null value is left out. */
    public AuditEntry with(String key, Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(detail);
        more.put(key, value);
        return new AuditEntry(actor, action, subjectType, subjectId, employeeId, more);
    }

    /** Keeps a field's value before and after; equal values are no change and are left out. */
    public AuditEntry changed(String field, Object before, Object after) {
        if (Objects.equals(before, after)) {
            return this;
        }
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("before", before);
        pair.put("after", after);
        Map<String, Object> changes = new LinkedHashMap<>(changes());
        changes.put(field, pair);
        return with(CHANGES, changes);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> changes() {
        return (Map<String, Object>) detail.getOrDefault(CHANGES, Map.of());
    }
}
