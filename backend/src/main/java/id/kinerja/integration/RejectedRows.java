package id.kinerja.integration;

import id.kinerja.integration.file.RejectedRowsFile;
import id.kinerja.integration.file.RejectedRowsFile.RejectedRow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The rejected rows of an import, ready to be written as a file. */
public record RejectedRows(String fileName, Format format, String sheetName, List<String> headers, List<RejectedRow> rows) {

    /** The kinds of file it can be written as. */
    public enum Format {
        CSV("text/csv; charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** Plain letters only, so that no header of the answer can be broken by it. */
    public String downloadName() {
        String base = fileName.replaceFirst("\\.[A-Za-z]{3,4}$", "").replaceAll("[^A-Za-z0-9._-]+", "-");
        return base + "-ditolak." + format.name().toLowerCase(Locale.ROOT);
    }

    public void writeTo(OutputStream out) throws IOException {
        switch (format) {
            case CSV -> RejectedRowsFile.writeCsv(out, headers, rows.stream());
            case XLSX -> RejectedRowsFile.writeXlsx(out, sheetName, headers, rows.stream());
        }
    }
}
