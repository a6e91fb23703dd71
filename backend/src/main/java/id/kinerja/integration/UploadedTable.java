package id.kinerja.integration;

import id.kinerja.integration.check.HeaderRow;
import id.kinerja.integration.check.ImportKind;
import java.nio.file.Path;
import java.util.HexFormat;

/** An uploaded file as a table, or the problem that says why it is none. */
record UploadedTable(String fileName, byte[] sha256, HeaderRow table) {

    static UploadedTable read(ImportKind kind, String fileName, Path file) {
        UploadedReport<HeaderRow> read = UploadedReport.read(fileName, file, tables -> HeaderRow.find(kind, tables));
        return new UploadedTable(read.fileName(), HexFormat.of().parseHex(read.sha256()), read.content());
    }
}
