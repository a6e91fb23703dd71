package id.kinerja.feedback.request;

import id.kinerja.feedback.FeedbackSubject;
import id.kinerja.feedback.FeedbackVisibility;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to ask, about what, and who will read the answer. */
@Schema(name = "NewFeedbackRequest")
public record NewFeedbackRequest(
        @NotNull @Schema(required = true) UUID cycleId,
        @NotNull @Schema(required = true, description = "Anybody else of the cycle.") UUID askedEmployeeId,
        @Schema(description = "GENERAL where absent.") FeedbackSubject subject,
        @Schema(description = "With subject TARGET: one of the own.") UUID targetId,
        @Schema(description = "With subject BEHAVIOUR.") BehaviourValue valueCode,
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Apa yang perlu saya perbaiki saat melayani di loket?") String question,
        @NotNull @Schema(required = true, description = "Who reads the answer; fixed for good.") FeedbackVisibility visibility) {

    public NewFeedbackRequest {
        subject = subject == null ? FeedbackSubject.GENERAL : subject;
    }
}
