package id.kinerja.identity.code;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The letters of a code: ten, without those that look alike (I L 1, O 0), so that they survive handwriting and the telephone.
 * 31 letters to the tenth are 49 bits: far too many to guess with ten tries.
 */
final class CodeText {

    static final int LENGTH = 10;

    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

    private CodeText() {}

    static String make(RandomGenerator random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    /** As people type it: small letters, blanks and hyphens between groups. */
    static String normalized(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
