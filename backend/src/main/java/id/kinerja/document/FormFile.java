package id.kinerja.document;

import java.text.Normalizer;
import java.util.Locale;

/** A form as a file. */
public record FormFile(String fileName, FileFormat format, byte[] content) {

    private static final int LONGEST_NAME = 60;

    /** Plain letters only, so that no header and no archive can be broken by a name. */
    public static FormFile of(ComposedForm composed, FileFormat format, byte[] content) {
        String name = String.join("-", composed.kind().word(), plain(composed.form().about()), plain(composed.form().period()));
        return new FormFile((composed.form().draft() ? "draf-" : "") + name + "." + format.ending(), format, content);
    }

    public static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return letters.substring(0, Math.min(LONGEST_NAME, letters.length()));
    }
}
