package id.kinerja.integration.handover;

import id.kinerja.integration.RejectedRows.Format;
import id.kinerja.integration.file.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** A table on its way out; every cell is text that calculates nothing. */
record TableDownload(String fileName, Format format, String sheetName, List<String> headers, List<List<String>> rows) {

    String downloadName() {
        return fileName + "." + format.name().toLowerCase(Locale.ROOT);
    }

    void writeTo(OutputStream out) throws IOException {
        switch (format) {
            case CSV -> TableFile.writeCsv(out, headers, rows.stream());
            case XLSX -> TableFile.writeXlsx(out, sheetName, headers, rows.stream());
        }
    }
}
