package id.kinerja.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.progress.achievement.Achievement;
import id.kinerja.progress.achievement.Goal;
import id.kinerja.progress.computed.ComputedPart;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with its numbers to date and how they came about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IndicatorProgress", description = "An indicator and how far it is by the end of a period.")
public record IndicatorProgressResponse(
        @Schema(required = true) UUID id,
        @Schema(description = "Absent, as direction and accumulation, of a measure of success in words.", examples = "QUANTITY") Aspect aspect,
        @Schema(required = true, maxLength = 500, examples = "Jumlah surat keterangan yang terbit") String description,
        @Schema(required = true, maxLength = 50, examples = "surat") String unitOfMeasure,
        @Schema(examples = "HIGHER_BETTER") Direction direction,
        @Schema(examples = "SUM") Accumulation accumulation,
        @Schema(description = "Of the year; up to four decimals, absent for a range.", examples = "480") BigDecimal targetValue,
        @Schema(description = "Lower end of a range, of the year.") BigDecimal rangeLow,
        @Schema(description = "Upper end of a range, of the year.") BigDecimal rangeHigh,
        @Schema(description = "Due by the end of the period; absent for a range.", examples = "120") BigDecimal targetToDate,
        @Schema(description = "Lower end due by the end of the period.") BigDecimal rangeLowToDate,
        @Schema(description = "Upper end due by the end of the period.") BigDecimal rangeHighToDate,
        @Schema(description = "From the first period of the cycle to this one; absent without entries.", examples = "126")
                BigDecimal realised,
        @Schema(description = "Percent with two decimals; may exceed 100; absent where nothing can be compared.", examples = "105.00")
                BigDecimal achievement,
        @Schema(required = true, maxLength = 1000, examples = "126 ÷ 120 × 100 = 105 %") String formulaText,
        @Schema(required = true) RuleText rule,
        @Schema(required = true, minItems = 1, maxItems = 3, description = "Target to date, realised to date, achievement.")
                List<ExplanationStep> explanation,
        @Schema(required = true, minimum = "0", description = "Entries that count.") int entries,
        @Schema(required = true, minimum = "0", description = "Those of this period alone.") int entriesInPeriod,
        @Schema(required = true, minimum = "0", description = "Pieces of evidence on the entries that count.") int evidence,
        @Schema(description = "Day of the latest entry.") LocalDate lastOccurredOn,
        @Schema(required = true, description = "Where the number comes from.", examples = "MANUAL") IndicatorSource source,
        @Schema(description = "Only for what fills itself.") ComputedPart computed) {

    /** Copies frozen before indicators could fill themselves name no source. */
    public IndicatorProgressResponse {
        source = source == null ? IndicatorSource.MANUAL : source;
    }

    public static IndicatorProgressResponse of(IndicatorProgress from, List<ExplanationStep> steps) {
        Due due = Due.of(from.goalToDate().orElse(null));
        return new IndicatorProgressResponse(
                from.id(), from.aspect(), from.description(), from.unitOfMeasure(), from.direction(), from.accumulation(),
                from.reach().targetValue(), from.reach().rangeLow(), from.reach().rangeHigh(),
                due.target(), due.low(), due.high(),
                from.realised().orElse(null), from.achievement().map(Achievement::percent).orElse(null),
                steps.getLast().text(), steps.getLast().rule(), steps,
                (int) from.totals().count(), from.counts().entriesInPeriod(), from.counts().evidence(),
                from.counts().lastOccurredOn(),
                from.source(), ComputedPart.of(from.computed(), from.source().countsRequests()));
    }

    private record Due(BigDecimal target, BigDecimal low, BigDecimal high) {
        static Due of(Goal goal) {
            return switch (goal) {
                case null -> new Due(null, null, null);
                case Goal.AtLeast(var target) -> new Due(target, null, null);
                case Goal.AtMost(var target) -> new Due(target, null, null);
                case Goal.Between range -> new Due(null, range.low(), range.high());
            };
        }
    }
}
