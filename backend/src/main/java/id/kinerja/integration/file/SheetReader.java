package id.kinerja.integration.file;

import java.util.List;

/** The way in: bytes and the name they came under become tables, or {@link FileRefused} says why not. */
public final class SheetReader {

    private SheetReader() {}

    public static List<SheetTable> read(String fileName, byte[] content) {
        if (content.length > FileLimits.FILE_BYTES) {
            throw new FileRefused(FileRefusal.TOO_LARGE);
        }
        List<SheetTable> tables = switch (FileKind.of(fileName, content)) {
            case CSV -> List.of(CsvSheet.read(content));
            case XLSX -> XlsxSheets.read(content);
        };
        if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
            throw new FileRefused(FileRefusal.EMPTY);
        }
        return tables;
    }
}
