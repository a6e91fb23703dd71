package id.kinerja.evaluation.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a head proposes: the two components, each with a level and words, and the predicate that follows in the head's judgement. The
 * circular names the components and no rule that combines them, so a person does and says why.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a unit's head proposes; a draft may have gaps.")
public record UnitProposal(
        @Schema(description = "Capaian perjanjian kinerja.") UnitLevel agreementLevel,
        @Size(max = 4000) String agreementText,
        @Schema(description = "Capaian ekspektasi kinerja.") UnitLevel expectationLevel,
        @Size(max = 4000) String expectationText,
        @Schema(description = "The predicate proposed.") UnitLevel level,
        @Size(max = 2000) @Schema(description = "Why this predicate follows.") String reason) {

    private static final int SHORTEST = 10;

    /** 422 with a pointer to each thing that is missing. */
    void requireComplete() {
        ProblemException faults = Problem.rule("evaluation.unit-proposal-incomplete");
        requireLevel(faults, agreementLevel, "/agreementLevel");
        requireText(faults, agreementText, "/agreementText");
        requireLevel(faults, expectationLevel, "/expectationLevel");
        requireText(faults, expectationText, "/expectationText");
        requireLevel(faults, level, "/level");
        requireText(faults, reason, "/reason");
        faults.throwIfAnyFault();
    }

    private static void requireLevel(ProblemException faults, UnitLevel level, String pointer) {
        if (level == null) {
            faults.at(pointer, "evaluation.unit-level-missing");
        }
    }

    private static void requireText(ProblemException faults, String text, String pointer) {
        if (text == null || text.strip().length() < SHORTEST) {
            faults.at(pointer, "evaluation.unit-text-missing", SHORTEST);
        }
    }
}
