package id.kinerja.shared.ids;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Codes that people copy from paper: 60 bits in twelve signs that cannot be mistaken for each other (Crockford's alphabet),
 * shown in groups of four.
 */
public final class ReadableCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS = 5;
    private static final Pattern CODE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");

    private ReadableCode() {}

    /** @param bits of which the highest 60 are taken */
    public static String of(long bits) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int place = 1; place <= LENGTH; place++) {
            code.append(SIGNS.charAt((int) (bits >>> Long.SIZE - place * BITS) & SIGNS.length() - 1));
        }
        return code.toString();
    }

    /** As people type it: with or without dashes, small letters, O for zero; empty if it is no code. */
    public static Optional<String> read(String typed) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    public static String shown(String code) {
        return code.substring(0, 4) + '-' + code.substring(4, 8) + '-' + code.substring(8);
    }
}
