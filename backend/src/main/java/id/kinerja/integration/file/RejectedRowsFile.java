package id.kinerja.integration.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.kinerja.shared.table.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the rows that were not taken, with their reasons in the last columns, so that they can be corrected and
 * sent again. Every cell is text: a NIP survives, and nothing in it calculates.
 */
public final class RejectedRowsFile {

    /** @param cells as they came, one for each header; number and reasons stand behind them */
    public record RejectedRow(int number, List<String> cells, String reasons) {}

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private RejectedRowsFile() {}

    /** Marked UTF-8, since Excel takes unmarked text for its own encoding. */
    public static void writeCsv(OutputStream out, List<String> headers, Stream<RejectedRow> rows) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(headers.stream().map(FormulaGuard::neutralise).toList());
        rows.forEach(row -> csv.writeRecord(values(row, headers.size() - 2)));
        csv.flush();
    }

    public static void writeXlsx(OutputStream out, String sheetName, List<String> headers, Stream<RejectedRow> rows)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Kinerja", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            sheet.freezePane(0, 1);
            writeRow(sheet, 0, headers);
            int[] line = {0};
            rows.forEach(row -> writeRow(sheet, ++line[0], values(row, headers.size() - 2)));
        }
    }

    private static void writeRow(Worksheet sheet, int line, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.value(line, column, FormulaGuard.neutralise(values.get(column)));
            sheet.style(line, column).format("@").set();
        }
    }

    private static List<String> values(RejectedRow row, int columns) {
        List<String> values = new ArrayList<>(columns + 2);
        for (int column = 0; column < columns; column++) {
            values.add(FormulaGuard.neutralise(column < row.cells().size() ? row.cells().get(column) : ""));
        }
        values.add(String.valueOf(row.number()));
        values.add(FormulaGuard.neutralise(row.reasons()));
        return values;
    }
}
