package id.kinerja.survey.result.measure;

import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.Tally;
import id.kinerja.survey.index.WeightPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Closed surveys for other features, which ask for rights on their own. Both days belong to a span. */
@ApplicationScoped
public class SurveyMeasures {

    private final SurveyMeasureRepository measures;

    SurveyMeasures(SurveyMeasureRepository measures) {
        this.measures = measures;
    }

    /** Of the latest survey of the unit that ended in the span and is closed; one statement. */
    public Optional<UnitIndex> unitIndex(UUID unitId, LocalDate from, LocalDate to) {
        return measures.indexes(Set.of(unitId), from, to, false).stream().findFirst().map(row -> new UnitIndex(row.uuid("id"), row.text("name"),
                row.date("ends_on"), row.decimal("value"), row.decimal("low"), row.decimal("high"), row.whole("respondents"),
                row.oneOf("weight_policy", WeightPolicy.class)));
    }

    /** Over all closed surveys that ended in the span; empty with fewer than ten answers. One statement. */
    public Optional<StaffScore> staffScore(UUID employeeId, LocalDate from, LocalDate to) {
        List<Row> rows = measures.staff(employeeId, from, to);
        return StaffScore.of(tally(rows, "COMPETENCE"), tally(rows, "CONDUCT"));
    }

    private static Tally tally(List<Row> rows, String element) {
        return rows.stream().filter(row -> row.text("element").equals(element)).findFirst().map(SurveyMeasures::tally).orElse(Tally.EMPTY);
    }

    static Tally tally(Row row) {
        return new Tally(row.whole("ones"), row.whole("twos"), row.whole("threes"), row.whole("fours"));
    }
}
