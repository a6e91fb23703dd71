package id.kinerja.survey.result.measure;

import id.kinerja.survey.index.WeightPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** The index of a unit's latest closed survey in a span; the ends of the interval are null with one respondent. */
public record UnitIndex(UUID surveyId, String surveyName, LocalDate endsOn, BigDecimal value, BigDecimal low, BigDecimal high, long respondents,
        WeightPolicy weightPolicy) {}
