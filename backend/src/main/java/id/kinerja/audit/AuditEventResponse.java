package id.kinerja.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One event as the auditor reads it, with the names that its ids have today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditEvent", description = "One event of the audit trail.")
public record AuditEventResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant occurredAt,
        @Schema(required = true) Actor actor,
        @Schema(required = true, description = "What happened.", maxLength = 64, examples = "PLAN_SUBMITTED") String action,
        @Schema(required = true, description = "Kind of thing it happened to.", maxLength = 64, examples = "PLAN") String subjectType,
        @Schema(description = "Absent for lists.") UUID subjectId,
        @Schema(description = "Whose file it concerns; absent where nobody’s.") Person employee,
        @Schema(required = true, description = "More about it; changes holds each changed field with its value before and after.",
                examples = "{\"changes\": {\"status\": {\"before\": \"DRAFT\", \"after\": \"SUBMITTED\"}}}")
        Map<String, Object> detail,
        @Schema(description = "The request that caused it; also in its answer.", maxLength = 100) String requestId,
        @Schema(description = "Place in the hash chain; absent in the first second.", minimum = "1") Long position,
        @Schema(description = "Hash at that place, hexadecimal.", minLength = 64, maxLength = 64, pattern = "^[0-9a-f]{64}$") String hash) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AuditActor", description = "Who did it.")
    public record Actor(
            @Schema(required = true) AuditActor.Kind kind,
            @Schema(description = "Absent unless an account acted.") UUID accountId,
            @Schema(description = "Absent where the account belongs to no employee.") UUID employeeId,
            @Schema(description = "Absent unless an account acted.", maxLength = 400, examples = "Hani Lestari, S.Sos.") String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AuditedEmployee")
    public record Person(@Schema(required = true) UUID id, @Schema(required = true, maxLength = 400, examples = "Budi Maulana, S.E.") String name) {}
}
