package id.kinerja.training.pulse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What staff answered in a quarter, as counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What staff answered in a quarter, as counts.")
public record PulseResults(
        @Schema(required = true, maxLength = 7, examples = "2026-Q1") String quarter,
        @Schema(required = true, description = "Why nothing is shown, or that it is.") State state,
        @Schema(required = true, minimum = "1", maximum = "1000") int shownFrom,
        @Schema(minimum = "0", maximum = "10000000", description = "How many answered; only where results are shown.") Integer answers,
        @Schema(required = true, maxItems = 5) List<Question> questions) {

    /** RUNNING: the quarter is not over, so that nobody can tell an answer from the difference of two looks. */
    @Schema(name = "PulseResultState")
    public enum State { SHOWN, RUNNING, TOO_FEW }

    /** One question. */
    @Schema(name = "PulseQuestionResult")
    public record Question(
            @Schema(required = true) PulseQuestion question,
            @Schema(required = true, minItems = 4, maxItems = 4, description = "From disagreement to agreement.") List<Integer> counts) {}
}
