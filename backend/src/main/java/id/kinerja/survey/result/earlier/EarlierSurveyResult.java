package id.kinerja.survey.result.earlier;

import id.kinerja.survey.index.GradeScale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One index as it was published.
 *
 * @param respondents null where the report does not say
 * @param source where it was published
 */
public record EarlierSurveyResult(UUID unitId, String name, LocalDate endsOn, BigDecimal value, GradeScale scale, Integer respondents, String source) {

    /** There is one for a unit, a day and a scale. */
    public record Key(UUID unitId, LocalDate endsOn, GradeScale scale) {}

    public Key key() {
        return new Key(unitId, endsOn, scale);
    }
}
