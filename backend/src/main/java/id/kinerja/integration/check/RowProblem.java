package id.kinerja.integration.check;

import java.util.List;

/**
 * Something wrong with a cell.
 *
 * @param field the field it concerns; null for the row as a whole
 * @param code names the sentence in the messages
 * @param arguments of the sentence: row numbers and counts, never the content of the cell
 */
public record RowProblem(ImportField field, String code, Severity severity, List<String> arguments) {

    public enum Severity {
        /** The row is not taken. */
        ERROR,
        /** The row is taken; a person should look. */
        WARNING
    }

    static RowProblem error(ImportField field, String code, Object... arguments) {
        return new RowProblem(field, code, Severity.ERROR, texts(arguments));
    }

    static RowProblem warning(ImportField field, String code, Object... arguments) {
        return new RowProblem(field, code, Severity.WARNING, texts(arguments));
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    private static List<String> texts(Object... arguments) {
        return java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }
}
