package id.kinerja.progress.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells a Word or Excel document from any other archive by what its list of content types declares. Nothing is
 * unpacked but the first part of that list, so a bomb does not go off. Documents with macros are refused.
 */
final class OfficeDocument {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Real lists have a few kilobytes; the main part is named early. */
    private static final int ENOUGH = 256 * 1024;

    private static final int MANY_ENTRIES = 5_000;
    private static final String WORD = "wordprocessingml.document.main+xml";
    private static final String EXCEL = "spreadsheetml.sheet.main+xml";

    private OfficeDocument() {}

    static Optional<EvidenceType> detect(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            ZipEntry types = archive.getEntry(CONTENT_TYPES);
            if (types == null || archive.size() > MANY_ENTRIES || holdsMacros(archive)) {
                return Optional.empty();
            }
            try (var stream = archive.getInputStream(types)) {
                return ofDeclaration(new String(stream.readNBytes(ENOUGH), StandardCharsets.UTF_8), archive);
            }
        } catch (ZipException e) {
            return Optional.empty();
        }
    }

    private static boolean holdsMacros(ZipFile archive) {
        return archive.stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }

    private static Optional<EvidenceType> ofDeclaration(String declaration, ZipFile archive) {
        if (declaration.contains(WORD) && archive.getEntry("word/document.xml") != null) {
            return Optional.of(EvidenceType.DOCX);
        }
        boolean excel = declaration.contains(EXCEL) && archive.getEntry("xl/workbook.xml") != null;
        return excel ? Optional.of(EvidenceType.XLSX) : Optional.empty();
    }
}
