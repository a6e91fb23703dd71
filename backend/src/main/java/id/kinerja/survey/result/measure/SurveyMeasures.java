package id.kinerja.survey.result.measure;

import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.index.Tally;
import id.kinerja.survey.index.WeightPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.UUID;

/** Closed surveys for other features, which ask for rights on their own. Both days belong to a span. */
@ApplicationScoped
public class SurveyMeasures {

    private static final String COMPETENCE = "COMPETENCE";
    private static final String CONDUCT = "CONDUCT";

    private final SurveyMeasureRepository measures;

    SurveyMeasures(SurveyMeasureRepository measures) {
        this.measures = measures;
    }

    /**
     * Of the latest survey of the unit that ended in the span, is closed and has enough answers, on the scale of today; where none has
     * enough, of the latest. One statement.
     */
    public Optional<UnitIndex> unitIndex(UUID unitId, LocalDate from, LocalDate to) {
        List<UnitIndex> latestFirst = measures.indexes(Set.of(unitId), from, to, false).stream()
                .filter(row -> row.oneOf("scale", GradeScale.class) == GradeScale.PERMENPANRB_14_2017).map(SurveyMeasures::index).toList();
        return latestFirst.stream().filter(UnitIndex::hasEnough).findFirst().or(() -> latestFirst.stream().findFirst());
    }

    private static UnitIndex index(Row row) {
        return new UnitIndex(row.uuid("id"), row.text("name"), row.date("ends_on"), row.decimal("value"), row.decimal("low"), row.decimal("high"),
                row.whole("respondents"), row.oneOf("weight_policy", WeightPolicy.class), row.instant("counted_at"));
    }

    /** Over all closed surveys that ended in the span, with those behind it. One statement. */
    public StaffFindings staffFindings(UUID employeeId, LocalDate from, LocalDate to) {
        List<Row> rows = measures.staff(employeeId);
        Predicate<Row> within = row -> !row.date("ends_on").isBefore(from) && !row.date("ends_on").isAfter(to);
        return new StaffFindings(StaffFinding.of(of(COMPETENCE, rows), within), StaffFinding.of(of(CONDUCT, rows), within));
    }

    private static List<Row> of(String element, List<Row> rows) {
        return rows.stream().filter(row -> row.text("element").equals(element)).toList();
    }

    static Tally tally(Row row) {
        return new Tally(row.whole("ones"), row.whole("twos"), row.whole("threes"), row.whole("fours"));
    }
}
