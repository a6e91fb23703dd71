package id.kinerja.survey.result.voiding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal to take answers out of the count. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AnswerVoiding", description = "A proposal to take answers out of the count.")
public record VoidingResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID surveyId,
        @Schema(required = true, maxItems = 1000) List<UUID> answerIds,
        @Schema(required = true, maxLength = 1000) String reason,
        @Schema(required = true) Instant proposedAt,
        @Schema(description = "Absent until a second person has decided.") Boolean accepted,
        Instant decidedAt,
        @Schema(required = true, maxItems = 1) List<VoidingAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    static VoidingResponse of(Voiding voiding, boolean mayDecide) {
        return new VoidingResponse(voiding.id(), voiding.surveyId(), voiding.answerIds(), voiding.reason(), voiding.proposedAt(),
                voiding.accepted(), voiding.decidedAt(),
                mayDecide && voiding.accepted() == null ? List.of(VoidingAction.DECIDE) : List.of(), voiding.version());
    }
}
