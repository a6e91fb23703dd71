package id.kinerja.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an office sets about feedback.
 *
 * @param withdrawHours how long an author may take feedback back
 * @param peerMinimumAnswers answers from which a round of peers is shown; with fewer a colleague could be guessed, so no office goes below four
 * @param peerMostInvited peers of one round
 * @param peerShortestDays days a round stays open at least, so that nobody closes it as soon as the fourth has answered
 * @param peerLongestDays days a round stays open at most
 */
@Schema(description = "What an office sets about feedback.", extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record FeedbackRules(
        @NotNull @Min(1) @Max(168) @Schema(required = true, minimum = "1", maximum = "168") Integer withdrawHours,
        @NotNull @Min(4) @Max(10) @Schema(required = true, minimum = "4", maximum = "10") Integer peerMinimumAnswers,
        @NotNull @Min(4) @Max(10) @Schema(required = true, minimum = "4", maximum = "10") Integer peerMostInvited,
        @NotNull @Min(1) @Max(30) @Schema(required = true, minimum = "1", maximum = "30") Integer peerShortestDays,
        @NotNull @Min(1) @Max(120) @Schema(required = true, minimum = "1", maximum = "120") Integer peerLongestDays) {

    Duration withdrawWithin() {
        return Duration.ofHours(withdrawHours);
    }
}
