package id.kinerja.insight.signal;

import id.kinerja.organization.PersonRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Questions about the ratings of a unit and period, by assessor in the order of names. */
@Schema(name = "RaterSignals", description = "Questions about the ratings of a unit and period. Not a score of anybody; where too few were rated, nothing is said.")
public record SignalResponse(
        @Schema(required = true) UUID unitId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "Ratings looked at.") int rated,
        @Schema(required = true, minimum = "3", maximum = "100", description = "Of assessors with fewer ratings nothing is said.") int fewestRated,
        @Schema(required = true, maxItems = 500) List<RaterQuestions> items) {

    public SignalResponse {
        items = List.copyOf(items);
    }

    /** What is asked about one assessor's ratings. */
    @Schema(name = "RaterQuestions")
    public record RaterQuestions(
            @Schema(required = true) PersonRef assessor,
            @Schema(required = true, minimum = "0", maximum = "1000000") int rated,
            @Schema(required = true, maxItems = 6) List<Question> questions) {}

    /** One question with the numbers that raise it. */
    @Schema(name = "RaterQuestion")
    public record Question(
            @Schema(required = true) SignalCode code,
            @Schema(required = true, maxLength = 500, description = "In the caller's language.") String text,
            @Schema(required = true, minimum = "0", maximum = "1000000") int count,
            @Schema(required = true, minimum = "0", maximum = "1000000") int of,
            @Schema(required = true, minimum = "0", maximum = "100", description = "Lower end of the 95 % interval, percent, one decimal.") BigDecimal lowerPercent,
            @Schema(required = true, minimum = "0", maximum = "100", description = "Upper end, percent, one decimal.") BigDecimal upperPercent) {}
}
