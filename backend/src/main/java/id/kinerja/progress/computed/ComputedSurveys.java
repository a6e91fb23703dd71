package id.kinerja.progress.computed;

import id.kinerja.survey.result.measure.StaffFinding;
import id.kinerja.survey.result.measure.StaffFindings;
import id.kinerja.survey.result.measure.SurveyMeasures;
import id.kinerja.survey.result.measure.SurveyRef;
import id.kinerja.survey.result.measure.UnitIndex;
import id.kinerja.target.IndicatorSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What closed satisfaction surveys say: one statement for the unit and one for the person, where they are asked for. */
@ApplicationScoped
class ComputedSurveys {

    private final SurveyMeasures surveys;

    ComputedSurveys(SurveyMeasures surveys) {
        this.surveys = surveys;
    }

    Map<IndicatorSource, ComputedValue> reckon(ComputedSpan span, Set<IndicatorSource> wanted) {
        Map<IndicatorSource, ComputedValue> values = new EnumMap<>(IndicatorSource.class);
        if (wanted.contains(IndicatorSource.UNIT_INDEX)) {
            values.put(IndicatorSource.UNIT_INDEX, unitIndex(span));
        }
        if (wanted.contains(IndicatorSource.STAFF_COMPETENCE) || wanted.contains(IndicatorSource.STAFF_CONDUCT)) {
            StaffFindings findings = surveys.staffFindings(span.employeeId(), span.from(), span.to());
            values.put(IndicatorSource.STAFF_COMPETENCE, staff(span, findings.competence()));
            values.put(IndicatorSource.STAFF_CONDUCT, staff(span, findings.conduct()));
        }
        values.keySet().retainAll(wanted);
        return values;
    }

    private ComputedValue unitIndex(ComputedSpan span) {
        Optional<UnitIndex> found = Optional.ofNullable(span.unitId()).flatMap(unit -> surveys.unitIndex(unit, span.from(), span.to()));
        if (found.isEmpty()) {
            return ComputedValue.without(span, SurveyGap.NO_CLOSED_SURVEY);
        }
        UnitIndex index = found.get();
        return index.hasEnough()
                ? ComputedValue.ofAnswers(span, index.value(), index.respondents(),
                        List.of(new SurveyRef(index.surveyId(), index.surveyName(), index.endsOn())), index.countedAt())
                : ComputedValue.without(span, SurveyGap.TOO_FEW_ANSWERS);
    }

    private static ComputedValue staff(ComputedSpan span, StaffFinding finding) {
        if (finding.value() != null) {
            return ComputedValue.ofAnswers(span, finding.value(), finding.answers(), finding.surveys(), finding.closedAt());
        }
        return ComputedValue.without(span, finding.answers() == 0 ? SurveyGap.NO_CLOSED_SURVEY : SurveyGap.TOO_FEW_ANSWERS);
    }
}
