package id.kinerja.integration.check;

import id.kinerja.integration.file.SheetRow;
import java.util.List;

/**
 * The judgement of one row.
 *
 * @param proposal what to write; null for rows that are rejected or change nothing
 */
public record CheckedRow<P>(
        int number, String label, Outcome outcome, List<FieldChange> changes, List<RowProblem> problems, P proposal) {

    /** A row of a table that lacks whole columns: it cannot be judged. */
    public static <P> CheckedRow<P> unmapped(SheetRow row, List<ImportField> missing) {
        return rejected(row.number(), EmployeeRow.label(row, new Mapping(List.of())),
                missing.stream().map(field -> RowProblem.error(field, "column-missing")).toList());
    }

    static <P> CheckedRow<P> rejected(int number, String label, List<RowProblem> problems) {
        return new CheckedRow<>(number, label, Outcome.REJECTED, List.of(), List.copyOf(problems), null);
    }
}
