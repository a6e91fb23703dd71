package id.kinerja.progress.computed;

import id.kinerja.service.contest.ContestCause;
import id.kinerja.survey.result.measure.SurveyRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The number of an indicator that fills itself.
 *
 * @param value in the indicator's unit, at most two decimals, half up; null where there is no case
 * @param cases what it was reckoned from, such as requests for which something was promised
 * @param hits those of them that count as reached; equal to the cases where there is no such thing
 * @param excluded how many cases count no more, by the cause of the contest
 * @param contested how many are contested and not yet decided
 * @param changedAt when a decision, a correction or the closing of a survey last changed it; null if none did
 * @param behind the surveys behind it; none where requests are behind it
 */
public record ComputedValue(
        ComputedSpan span, BigDecimal value, long cases, long hits, Map<ContestCause, Long> excluded, long contested, Instant changedAt,
        SurveysBehind behind) {

    static ComputedValue nothing(ComputedSpan span) {
        return new ComputedValue(span, null, 0, 0, Map.of(), 0, null, SurveysBehind.NONE);
    }

    static ComputedValue ofAnswers(ComputedSpan span, BigDecimal points, long answers, List<SurveyRef> surveys, Instant changedAt) {
        return new ComputedValue(span, points, answers, answers, Map.of(), 0, changedAt, new SurveysBehind(surveys, null));
    }

    static ComputedValue without(ComputedSpan span, SurveyGap gap) {
        return new ComputedValue(span, null, 0, 0, Map.of(), 0, null, new SurveysBehind(List.of(), gap));
    }
}
