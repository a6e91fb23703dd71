package id.kinerja.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import id.kinerja.target.behaviour.BehaviourValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Feedback of one person to another. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Feedback", description = "Feedback; never changed, only corrected by a further entry or taken back early.")
public record FeedbackResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true, description = "Whom it is about.") PersonRef employee,
        @Schema(required = true) PersonRef author,
        @Schema(required = true, examples = "PEER") AuthorRole authorRole,
        @Schema(description = "The request that it answers.") UUID requestId,
        @Schema(required = true, examples = "BEHAVIOUR") FeedbackSubject subject,
        UUID targetId,
        @Schema(maxLength = 500) String targetTitle,
        BehaviourValue valueCode,
        @Schema(maxLength = 1000) String situation,
        @Schema(required = true, maxLength = 2000, examples = "Anda menjelaskan syarat dengan sabar") String behaviour,
        @Schema(maxLength = 1000) String impact,
        @Schema(maxLength = 1000) String suggestion,
        @Schema(required = true, examples = "WITH_ASSESSOR") FeedbackVisibility visibility,
        @Schema(required = true, maxItems = 5, description = "Who may read it beside its author, as fixed when it was written.")
                List<FeedbackReader> readers,
        @Schema(required = true) Instant givenAt,
        @Schema(description = "The entry that this one corrects.") UUID replacesId,
        @Schema(description = "The entry that corrects this one.") UUID replacedById,
        @Schema(required = true, description = "Taken back; only its author still sees it.") boolean withdrawn,
        @Schema(required = true, maxItems = 2) List<FeedbackAction> allowedActions) {

    static FeedbackResponse of(FeedbackFile from, List<FeedbackAction> actions) {
        return new FeedbackResponse(
                from.id(), from.people().cycleId(), from.people().about(), from.people().author(), from.people().role(),
                from.requestId(), from.subject(), from.targetId(), from.targetTitle(), from.value(), from.words().situation(),
                from.words().behaviour(), from.words().impact(), from.words().suggestion(), from.visibility(), from.readers(),
                from.givenAt(), from.replacesId(), from.replacedById(), from.outcome() == FeedbackOutcome.WITHDRAWN, actions);
    }
}
