package id.kinerja.survey.improvement.effect;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.survey.index.ElementChange;
import id.kinerja.survey.index.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What citizens said of the element before and after. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImprovementEffect", description = "What citizens said of the element before, and in the first survey that began once it was done. Says"
        + " nothing about the cause.")
public record ImprovementEffect(
        Measured before,
        Measured after,
        @Schema(minimum = "-75", maximum = "75", description = "Of the two values.", examples = "6.25") BigDecimal difference,
        @Schema(description = "Whether chance alone would hardly make this difference (95 %).") Boolean beyondChance,
        @Schema(description = "Why there is nothing to compare; absent where there is.") EffectGap gap) {

    /** One of the two points. */
    @Schema(name = "MeasuredElement")
    public record Measured(
            @Schema(required = true) UUID surveyId,
            @Schema(required = true, maxLength = 200) String surveyName,
            @Schema(required = true, description = "Its last day.") LocalDate endsOn,
            @Schema(required = true, minimum = "25", maximum = "100", examples = "72.50") BigDecimal value,
            @Schema(required = true, minimum = "10") long answers) {

        static Measured of(SurveyTally told, BigDecimal value) {
            return new Measured(told.surveyId(), told.surveyName(), told.endsOn(), value, told.tally().filled());
        }
    }

    /** The answers to one element in one survey. */
    record SurveyTally(UUID surveyId, String surveyName, LocalDate endsOn, Tally tally) {}

    static ImprovementEffect without(EffectGap gap) {
        return new ImprovementEffect(null, null, null, null, gap);
    }

    /** @param after null without a later survey */
    static ImprovementEffect of(SurveyTally before, SurveyTally after) {
        if (after == null) {
            return without(EffectGap.NO_LATER_SURVEY);
        }
        if (before == null) {
            return without(EffectGap.TOO_FEW_ANSWERS);
        }
        return ElementChange.of(before.tally(), after.tally())
                .map(change -> new ImprovementEffect(Measured.of(before, change.before()), Measured.of(after, change.after()),
                        change.difference(), change.beyondChance(), null))
                .orElseGet(() -> without(EffectGap.TOO_FEW_ANSWERS));
    }
}
