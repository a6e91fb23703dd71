package id.kinerja.integration.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as CSV or XLSX. Every cell is text: a NIP survives, and nothing in it calculates. */
public final class TableFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TableFile() {}

    /** Marked UTF-8, since Excel takes unmarked text for its own encoding. */
    public static void writeCsv(OutputStream out, List<String> headers, Stream<List<String>> rows) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(neutral(headers));
        rows.forEach(row -> csv.writeRecord(neutral(row)));
        csv.flush();
    }

    public static void writeXlsx(OutputStream out, String sheetName, List<String> headers, Stream<List<String>> rows) throws IOException {
        try (Workbook workbook = new Workbook(out, "Kinerja", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            sheet.freezePane(0, 1);
            writeRow(sheet, 0, headers);
            int[] line = {0};
            rows.forEach(row -> writeRow(sheet, ++line[0], row));
        }
    }

    private static void writeRow(Worksheet sheet, int line, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            sheet.value(line, column, FormulaGuard.neutralise(values.get(column)));
            sheet.style(line, column).format("@").set();
        }
    }

    private static List<String> neutral(List<String> values) {
        return values.stream().map(FormulaGuard::neutralise).toList();
    }
}
