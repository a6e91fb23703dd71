package id.kinerja.survey.result.measure;

import id.kinerja.shared.paging.Row;
import id.kinerja.survey.index.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What citizens say of one element of whoever served them, over closed surveys, on the scale of the index.
 *
 * @param value null with fewer than ten answers
 * @param answers behind the value, or those there are where they are too few
 * @param surveys behind the value, the one closed first before the others
 * @param closedAt when the last of them was closed; null without a value
 */
public record StaffFinding(BigDecimal value, long answers, List<SurveyRef> surveys, Instant closedAt) {

    /** From so many answers on; fewer would be the voice of single citizens. */
    static final long FROM = 10;

    private static final BigDecimal CONVERSION = BigDecimal.valueOf(25);

    /** From one row for each survey. */
    static StaffFinding of(List<Row> rows) {
        List<Row> told = told(rows);
        Tally all = tally(told.isEmpty() ? rows : told);
        return new StaffFinding(mean(tally(told)).orElse(null), all.filled(),
                told.stream().map(row -> new SurveyRef(row.uuid("id"), row.text("name"), row.date("ends_on"))).toList(),
                told.stream().map(row -> row.instant("closed_at")).max(Instant::compareTo).orElse(null));
    }

    /**
     * Without the latest surveys as long as they have fewer than ten answers together: the difference between the number before and
     * after them must not be the voice of single citizens either.
     */
    private static List<Row> told(List<Row> rows) {
        List<Row> told = new ArrayList<>();
        List<Row> waiting = new ArrayList<>();
        for (Row row : rows.stream().sorted(Comparator.comparing(row -> row.instant("closed_at"))).toList()) {
            if (SurveyMeasures.tally(row).filled() > 0) {
                waiting.add(row);
            }
            if (tally(waiting).filled() >= FROM) {
                told.addAll(waiting);
                waiting.clear();
            }
        }
        return told;
    }

    /** Empty with too few answers. */
    static Optional<BigDecimal> mean(Tally tally) {
        return tally.filled() < FROM ? Optional.empty() : Optional.of(
                CONVERSION.multiply(BigDecimal.valueOf(tally.sum())).divide(BigDecimal.valueOf(tally.filled()), 2, RoundingMode.HALF_UP));
    }

    private static Tally tally(List<Row> rows) {
        return rows.stream().map(SurveyMeasures::tally).reduce(Tally.EMPTY, Tally::plus);
    }
}
