package id.kinerja.survey.answer;

import java.time.Duration;

/**
 * From when on an answer is flagged, and when waiting answers are shuffled in. Choices of this system, no law has them; a flag never
 * drops an answer, results are shown with and without flagged ones.
 *
 * @param hasty seconds of filling below which it is too fast
 * @param alikeFrom filled scores from which on equal ones are a straight line
 * @param burst answers from one address within the window from which on they are a burst
 * @param together answers that are shuffled in at least together
 * @param shareTogether of the answers before, which a large survey waits for: one in so many
 */
public record AnswerRules(int hasty, int alikeFrom, int burst, Duration burstWindow, int together, int shareTogether) {

    public static final AnswerRules DEFAULT = new AnswerRules(20, 9, 5, Duration.ofMinutes(10), 10, 20);

    /** @param seconds of filling; null where not measured */
    boolean isTooFast(Integer seconds) {
        return seconds != null && seconds < hasty;
    }

    boolean isStraightLine(Scores scores) {
        return scores.filled() >= alikeFrom && scores.distinct() == 1;
    }
}
