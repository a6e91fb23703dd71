package id.kinerja.identity.password;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Length over composition (NIST SP 800-63B, 3.1.1.2; OWASP ASVS 5.0, 6.2): at least twelve characters, any of them, no rule of
 * capitals or digits; refused are what attackers try first, monotony, and what colleagues know of the person.
 */
public final class PasswordRules {

    public static final int SHORTEST = 12;
    /** Longer input only costs the server time. */
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_PART = 4;
    private static final int NIP_DATE_DIGITS = 8;
    private static final List<DateTimeFormatter> DATE_FORMS =
            Stream.of("yyyyMMdd", "ddMMyyyy", "ddMMyy", "yyMMdd").map(DateTimeFormatter::ofPattern).toList();

    private PasswordRules() {}

    /** @param known what is known of the person: NIP, names, e-mail address; nulls are passed over */
    public static Optional<PasswordWeakness> findWeakness(String password, Collection<String> known) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT || isRun(plain)) {
            return Optional.of(PasswordWeakness.MONOTONOUS);
        }
        if (CommonPasswords.contains(plain)) {
            return Optional.of(PasswordWeakness.COMMON);
        }
        return parts(known).stream().anyMatch(plain::contains) ? Optional.of(PasswordWeakness.PERSONAL) : Optional.empty();
    }

    /** All characters one after the other, as in {@code abcdefghijkl} or {@code 987654321098}. */
    private static boolean isRun(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            int step = Math.abs(text.charAt(i) - text.charAt(i - 1));
            steps += step <= 1 || step == 9 ? 1 : 0;
        }
        return steps >= text.length() - 2;
    }

    private static Set<String> parts(Collection<String> known) {
        Set<String> parts = new TreeSet<>();
        for (String text : known) {
            if (text != null) {
                String plain = text.toLowerCase(Locale.ROOT);
                parts.addAll(wordsOf(plain));
                parts.addAll(datesOf(plain));
            }
        }
        return parts;
    }

    private static List<String> wordsOf(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= SHORTEST_PART).toList();
    }

    /** A NIP begins with the birth date (appraisal rules 4.1); it must not return in any usual order of writing. */
    private static List<String> datesOf(String text) {
        List<String> dates = new ArrayList<>();
        if (text.length() > NIP_DATE_DIGITS && text.chars().allMatch(Character::isDigit)) {
            try {
                LocalDate born = LocalDate.parse(text.substring(0, NIP_DATE_DIGITS), DATE_FORMS.getFirst());
                DATE_FORMS.forEach(form -> dates.add(born.format(form)));
            } catch (DateTimeException _) {
                // an old number without a date in it
            }
        }
        return dates;
    }
}
