package id.kinerja.feedback;

import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Feedback to give. An answer to a request takes person, subject and readers from it. */
@Schema(name = "GiveFeedbackRequest")
public record FeedbackBody(
        @Schema(description = "The request that this answers; the fields about person, subject and readers are then left out.") UUID requestId,
        @Schema(description = "Required without a request.") UUID cycleId,
        @Schema(description = "Whom it is about; required without a request.") UUID employeeId,
        @Schema(description = "GENERAL where absent.") FeedbackSubject subject,
        @Schema(description = "With subject TARGET.") UUID targetId,
        @Schema(description = "With subject BEHAVIOUR.") BehaviourValue valueCode,
        @Schema(description = "Required without a request; cannot be changed later.") FeedbackVisibility visibility,
        @NotNull @Valid @Schema(required = true) FeedbackWords words) {

    public FeedbackBody {
        subject = subject == null ? FeedbackSubject.GENERAL : subject;
    }
}
