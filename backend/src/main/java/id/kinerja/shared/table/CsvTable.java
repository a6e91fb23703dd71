package id.kinerja.shared.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as CSV: marked UTF-8, since Excel takes unmarked text for its own encoding, and no cell can calculate.
 *
 * @param rows each with as many cells as there are headers; null becomes empty
 */
public record CsvTable(List<String> headers, List<List<String>> rows) {

    public static final String MEDIA_TYPE = "text/csv; charset=UTF-8";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    public void writeTo(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(headers.stream().map(FormulaGuard::neutralise).toList());
        rows.forEach(row -> csv.writeRecord(row.stream().map(FormulaGuard::neutralise).toList()));
        csv.flush();
    }
}
