package id.kinerja.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The code by which a citizen follows a request without an account: 60 random bits in twelve signs that cannot be mistaken
 * for each other (Crockford's alphabet), in groups of four. Guessing is hopeless, and slowed down besides.
 */
@ApplicationScoped
class TrackingCode {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();

    String next() {
        return random.ints(LENGTH, 0, SIGNS.length()).mapToObj(place -> String.valueOf(SIGNS.charAt(place))).collect(Collectors.joining());
    }

    /** As people type it: with or without dashes, small letters, O for zero; empty if it is no code. */
    static Optional<String> read(String typed) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0) ? Optional.of(code) : Optional.empty();
    }

    static String shown(String code) {
        return code.substring(0, 4) + '-' + code.substring(4, 8) + '-' + code.substring(8);
    }
}
