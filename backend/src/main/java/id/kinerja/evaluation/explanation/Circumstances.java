package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands beside a result without being part of its reckoning. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvaluationCircumstances", description = "What stands beside a result without being part of its reckoning.")
public record Circumstances(
        @Schema(description = "When the two talked about it.") LocalDate dialogueOn,
        @Schema(maxLength = 2000, description = "What was agreed in the talk.") String dialogueNote,
        @Schema(description = "Shown to others once it is submitted.") SelfReviewPart selfReview,
        @Schema(required = true, maxItems = 50) List<SlicePart> slices,
        @Schema(required = true, maxItems = 12, description = "Of an annual evaluation: the periods of its year.") List<PeriodResult> periods,
        @Schema(required = true, maxItems = 100) List<ResultChange> changes) {

    public static final Circumstances NONE = new Circumstances(null, null, null, List.of(), List.of(), List.of());

    public Circumstances {
        slices = slices == null ? List.of() : slices;
        periods = periods == null ? List.of() : periods;
        changes = changes == null ? List.of() : changes;
    }

    public Circumstances withDialogue(LocalDate on, String note) {
        return new Circumstances(on, note, selfReview, slices, periods, changes);
    }

    Circumstances withChanges(List<ResultChange> all) {
        return new Circumstances(dialogueOn, dialogueNote, selfReview, slices, periods, all);
    }

    /**
     * @param ratings whether the reader may see the ratings of this evaluation
     * @param review whether the reader may see how the employee sees it
     * @param ofPeriod whose ratings the reader may see beside an annual one
     */
    public Circumstances asSeen(boolean ratings, boolean review, Predicate<PeriodResult> ofPeriod) {
        return new Circumstances(
                dialogueOn, ratings ? dialogueNote : null, review ? selfReview : null,
                slices.stream().map(slice -> slice.asSeen(ratings)).toList(),
                periods.stream().map(period -> ofPeriod.test(period) ? period : period.withoutRatings()).toList(),
                ratings ? changes : List.of());
    }
}
