package id.kinerja.feedback.checkin;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check-in with what was answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CheckIn")
public record CheckInResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) PersonRef employee,
        @Schema(description = "Absent for the plan as a whole.") UUID targetId,
        @Schema(maxLength = 500) String targetTitle,
        @Schema(required = true, examples = "DOUBTFUL") Confidence confidence,
        @Schema(maxLength = 1000) String helps,
        @Schema(maxLength = 1000) String hinders,
        @Schema(maxLength = 1000) String helpWanted,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true, maxItems = 100) List<Answer> answers,
        @Schema(required = true, maxItems = 1) List<CheckInAction> allowedActions) {

    /** What somebody said to it. */
    @Schema(name = "CheckInAnswer")
    public record Answer(
            @Schema(required = true) UUID id,
            @Schema(required = true) PersonRef author,
            @Schema(required = true, maxLength = 1000) String text,
            @Schema(required = true) Instant answeredAt) {}

    CheckInResponse with(List<Answer> all, List<CheckInAction> actions) {
        return new CheckInResponse(
                id, cycleId, employee, targetId, targetTitle, confidence, helps, hinders, helpWanted, recordedAt, all, actions);
    }
}
