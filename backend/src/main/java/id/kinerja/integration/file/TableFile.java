package id.kinerja.integration.file;

import id.kinerja.shared.table.CsvTable;
import id.kinerja.shared.table.FormulaGuard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as CSV or XLSX. Every cell is text: a NIP survives, and nothing in it calculates. */
public final class TableFile {

    private TableFile() {}

    public static void writeCsv(OutputStream out, List<String> headers, Stream<List<String>> rows) throws IOException {
        new CsvTable(headers, rows.toList()).writeTo(out);
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
}
