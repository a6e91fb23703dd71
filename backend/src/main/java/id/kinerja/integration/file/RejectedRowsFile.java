package id.kinerja.integration.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the rows that were not taken, with their reasons in the last columns, so that they can be corrected and
 * sent again.
 */
public final class RejectedRowsFile {

    /** @param cells as they came, one for each header; number and reasons stand behind them */
    public record RejectedRow(int number, List<String> cells, String reasons) {}

    private RejectedRowsFile() {}

    public static void writeCsv(OutputStream out, List<String> headers, Stream<RejectedRow> rows) throws IOException {
        TableFile.writeCsv(out, headers, rows.map(row -> values(row, headers.size() - 2)));
    }

    public static void writeXlsx(OutputStream out, String sheetName, List<String> headers, Stream<RejectedRow> rows)
            throws IOException {
        TableFile.writeXlsx(out, sheetName, headers, rows.map(row -> values(row, headers.size() - 2)));
    }

    private static List<String> values(RejectedRow row, int columns) {
        List<String> values = new ArrayList<>(columns + 2);
        for (int column = 0; column < columns; column++) {
            values.add(column < row.cells().size() ? row.cells().get(column) : "");
        }
        values.add(String.valueOf(row.number()));
        values.add(row.reasons());
        return values;
    }
}
