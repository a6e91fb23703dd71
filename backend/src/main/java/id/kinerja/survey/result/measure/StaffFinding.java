package id.kinerja.survey.result.measure;

import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What citizens say of one element of whoever served them, over closed surveys, on the scale of the index.
 *
 * @param value null with fewer than ten answers
 * @param surveys those with an answer, the earliest first; empty if nobody answered
 * @param closedAt when the last of them was closed; null if nobody answered
 */
public record StaffFinding(BigDecimal value, long answers, List<SurveyRef> surveys, Instant closedAt) {

    /** From one row for each survey. */
    static StaffFinding of(List<Row> rows) {
        List<Row> answered = rows.stream().filter(row -> SurveyMeasures.tally(row).filled() > 0).toList();
        Tally tally = answered.stream().map(SurveyMeasures::tally).reduce(Tally.EMPTY, Tally::plus);
        return new StaffFinding(StaffScore.mean(tally).orElse(null), tally.filled(),
                answered.stream().map(row -> new SurveyRef(row.uuid("id"), row.text("name"), row.date("ends_on"))).toList(),
                answered.stream().map(row -> row.instant("closed_at")).max(Instant::compareTo).orElse(null));
    }
}
