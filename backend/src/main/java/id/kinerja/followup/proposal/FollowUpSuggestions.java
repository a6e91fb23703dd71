package id.kinerja.followup.proposal;

import id.kinerja.followup.FollowUpKind;
import id.kinerja.organization.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What recent results suggest to their assessor; nobody is bound by it. */
@Schema(description = "What recent results suggest to their assessor; nobody is bound by it.")
public record FollowUpSuggestions(@Schema(required = true, maxItems = 50) List<Suggestion> suggestions) {

    /** One result without a follow-up. */
    @Schema(name = "FollowUpSuggestion")
    public record Suggestion(
            @Schema(required = true) UUID evaluationId,
            @Schema(required = true, maxLength = 60, examples = "Triwulan II 2026") String periodLabel,
            @Schema(required = true) PersonRef employee,
            @Schema(required = true) FollowUpKind kind,
            @Schema(required = true, maxLength = 400, description = "Why, in the reader’s language.") String reason,
            @Schema(required = true, description = "The end that would be proposed.") LocalDate dueOn) {}
}
