package id.kinerja.training.pulse;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person's answers; only counters are raised by it. */
@Schema(name = "PulseAnswers", description = "One person’s answers; only counters are raised by it.")
public record PulseAnswerRequest(
        @NotNull PulseChoice easyToUse,
        @NotNull PulseChoice helpsMyWork,
        @NotNull PulseChoice fairAppraisal,
        @NotNull PulseChoice worthTheTime,
        @NotNull PulseChoice helpIsNear) {

    Map<PulseQuestion, PulseChoice> byQuestion() {
        return new EnumMap<>(Map.of(PulseQuestion.EASY_TO_USE, easyToUse, PulseQuestion.HELPS_MY_WORK, helpsMyWork,
                PulseQuestion.FAIR_APPRAISAL, fairAppraisal, PulseQuestion.WORTH_THE_TIME, worthTheTime, PulseQuestion.HELP_IS_NEAR, helpIsNear));
    }

    /** Never the answers: they must not reach a log. */
    @Override
    public String toString() {
        return "PulseAnswerRequest";
    }
}
