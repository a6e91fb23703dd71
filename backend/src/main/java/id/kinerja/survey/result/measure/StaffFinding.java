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
import java.util.function.Predicate;

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

    private static final Comparator<Row> CLOSED_FIRST = Comparator.comparing(row -> row.instant("closed_at"));
    private static final BigDecimal CONVERSION = BigDecimal.valueOf(25);

    /** From one row for each survey there ever was; the span says which are asked for. */
    static StaffFinding of(List<Row> rows, Predicate<Row> within) {
        List<Row> told = groups(rows).stream().filter(group -> group.stream().allMatch(within)).flatMap(List::stream).toList();
        Tally all = tally(told.isEmpty() ? rows.stream().filter(within).toList() : told);
        return new StaffFinding(mean(tally(told)).orElse(null), all.filled(),
                told.stream().sorted(CLOSED_FIRST).map(row -> new SurveyRef(row.uuid("id"), row.text("name"), row.date("ends_on"))).toList(),
                told.stream().map(row -> row.instant("closed_at")).max(Instant::compareTo).orElse(null));
    }

    /**
     * Surveys that are told together or not at all, in the order in which they were closed: one with ten answers by itself, smaller ones
     * with the next smaller ones. The groups are the same for every span, so that no two numbers, of whatever spans, differ by the voice
     * of single citizens. What has no company yet waits.
     */
    private static List<List<Row>> groups(List<Row> rows) {
        List<List<Row>> groups = new ArrayList<>();
        List<Row> waiting = new ArrayList<>();
        for (Row row : rows.stream().sorted(CLOSED_FIRST).toList()) {
            long answers = SurveyMeasures.tally(row).filled();
            if (answers >= FROM) {
                groups.add(List.of(row));
            } else if (answers > 0) {
                waiting.add(row);
            }
            if (tally(waiting).filled() >= FROM) {
                groups.add(List.copyOf(waiting));
                waiting.clear();
            }
        }
        return groups;
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
