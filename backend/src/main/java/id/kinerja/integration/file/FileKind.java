package id.kinerja.integration.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its content. Its name must agree: a file in disguise is refused, not guessed at. */
enum FileKind {
    CSV,
    XLSX;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    static FileKind of(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new FileRefused(FileRefusal.EMPTY);
        }
        String extension = extension(fileName);
        if (!extension.matches("csv|txt|tsv|xlsx|xls|xlsm")) {
            throw new FileRefused(FileRefusal.TYPE_UNKNOWN);
        }
        FileKind kind = byContent(content);
        boolean namedAsText = extension.matches("csv|txt|tsv");
        if (namedAsText != (kind == CSV)) {
            throw new FileRefused(FileRefusal.DISGUISED);
        }
        return kind;
    }

    private static FileKind byContent(byte[] content) {
        if (startsWith(content, OLE2)) {
            throw new FileRefused(FileRefusal.OLD_OR_LOCKED_EXCEL);
        }
        if (startsWith(content, ZIP)) {
            return XLSX;
        }
        if (startsWith(content, PDF)) {
            throw new FileRefused(FileRefusal.DISGUISED);
        }
        if (looksLikeWebPage(content)) {
            throw new FileRefused(FileRefusal.WEB_PAGE);
        }
        return CSV;
    }

    /** Many office applications export an HTML table under the name of a spreadsheet. */
    private static boolean looksLikeWebPage(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<");
    }

    private static String extension(String fileName) {
        String name = fileName == null ? "" : fileName;
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (content[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
