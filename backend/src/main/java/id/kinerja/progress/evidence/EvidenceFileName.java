package id.kinerja.progress.evidence;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The name a file is shown and downloaded by. It is never a path: the file lies under its hash. Its ending always tells
 * what the content is, so that "laporan.pdf.exe" cannot be opened as a program.
 */
final class EvidenceFileName {

    private static final int LONGEST_STEM = 120;
    private static final String UNNAMED = "bukti";
    /** Control and direction characters (which can turn "fdp.exe" round) and what file systems refuse. */
    private static final String UNFIT = "[\\p{C}\"<>|:*?%]";

    private EvidenceFileName() {}

    static String of(String stated, EvidenceType type) {
        String name = stated == null ? "" : Normalizer.normalize(stated, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return stem(name.replaceAll(UNFIT, "").strip().replaceAll("^[.\\s]+", ""), type) + "." + type.extension();
    }

    private static String stem(String name, EvidenceType type) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 && isEndingOf(type, name.substring(dot + 1)) ? name.substring(0, dot) : name;
        if (stem.isBlank()) {
            return UNNAMED;
        }
        int characters = Math.min(LONGEST_STEM, stem.codePointCount(0, stem.length()));
        return stem.substring(0, stem.offsetByCodePoints(0, characters)).strip();
    }

    private static boolean isEndingOf(EvidenceType type, String ending) {
        String small = ending.toLowerCase(Locale.ROOT);
        return small.equals(type.extension()) || type == EvidenceType.JPEG && small.equals("jpeg");
    }
}
