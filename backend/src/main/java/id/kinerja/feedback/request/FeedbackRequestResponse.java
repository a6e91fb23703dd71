package id.kinerja.feedback.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.feedback.FeedbackReader;
import id.kinerja.feedback.FeedbackSubject;
import id.kinerja.feedback.FeedbackVisibility;
import id.kinerja.organization.PersonRef;
import id.kinerja.target.behaviour.BehaviourValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for feedback, for the two people it is between. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackRequest")
public record FeedbackRequestResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true, description = "Who asks, and whom the answer will be about.") PersonRef employee,
        @Schema(required = true) PersonRef asked,
        @Schema(required = true, examples = "GENERAL") FeedbackSubject subject,
        UUID targetId,
        @Schema(maxLength = 500) String targetTitle,
        BehaviourValue valueCode,
        @Schema(required = true, maxLength = 500) String question,
        @Schema(required = true) FeedbackVisibility visibility,
        @Schema(required = true, maxItems = 5) List<FeedbackReader> readers,
        @Schema(required = true, examples = "OPEN") FeedbackRequestStatus status,
        @Schema(maxLength = 500) String declineReason,
        @Schema(required = true) Instant askedAt,
        Instant settledAt,
        @Schema(required = true, minimum = "0") long version,
        @Schema(required = true, maxItems = 2) List<FeedbackRequestAction> allowedActions) {}
