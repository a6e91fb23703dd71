package id.kinerja.integration.check;

import java.util.List;

/**
 * The judgement of one row.
 *
 * @param proposal what to write; null for rows that are rejected or change nothing
 */
public record CheckedRow<P>(
        int number, String label, Outcome outcome, List<FieldChange> changes, List<RowProblem> problems, P proposal) {

    static <P> CheckedRow<P> rejected(int number, String label, List<RowProblem> problems) {
        return new CheckedRow<>(number, label, Outcome.REJECTED, List.of(), List.copyOf(problems), null);
    }
}
