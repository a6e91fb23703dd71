package id.kinerja.survey.result.measure;

import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.result.ResultRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The index of a unit's closed survey in a span.
 *
 * @param low null, as high, with one respondent
 * @param countedAt when it was closed, or answers were last voided
 */
public record UnitIndex(UUID surveyId, String surveyName, LocalDate endsOn, BigDecimal value, BigDecimal low, BigDecimal high, long respondents,
        WeightPolicy weightPolicy, Instant countedAt) {

    /** Whether it may be shown; fewer answers would be the voice of single citizens. */
    public boolean hasEnough() {
        return respondents >= ResultRules.DEFAULT.staffFrom();
    }
}
