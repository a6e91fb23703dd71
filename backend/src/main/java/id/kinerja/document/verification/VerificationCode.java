package id.kinerja.document.verification;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The code of an issued document: sixteen letters of 31 without those that look alike (I L 1, O 0). That is 79 bits, so that
 * with millions of documents and all the tries of the world nobody meets one by chance.
 */
final class VerificationCode {

    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

    private VerificationCode() {}

    static String make(RandomGenerator random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i))).collect(Collectors.joining());
    }

    /** As people type it: small letters, blanks and hyphens between groups. */
    static String normalised(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** As printed: {@code K7QM-9TXA-2HBD-WP4E}. */
    static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
