package id.kinerja.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words people take first, Indonesian ones among them. As twelve characters are asked for, a password also counts as
 * common when it is such a word with digits and signs around it, with letters turned into signs (p4ssw0rd), or two such words
 * in a row.
 */
final class CommonPasswords {

    private static final Pattern ORNAMENT = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Set<String> WORDS = load();

    private CommonPasswords() {}

    static int count() {
        return WORDS.size();
    }

    static boolean contains(String lowerCase) {
        String bare = NO_LETTER_OR_DIGIT.matcher(lowerCase).replaceAll("");
        return isCommon(lowerCase) || isCommon(bare) || isCommon(unmasked(lowerCase)) || isCommon(trimmed(unmasked(trimmed(lowerCase))));
    }

    private static boolean isCommon(String text) {
        String word = trimmed(text);
        return WORDS.contains(text) || WORDS.contains(word) || isTwoWords(word);
    }

    private static boolean isTwoWords(String text) {
        for (int cut = 3; cut <= text.length() - 3; cut++) {
            if (WORDS.contains(text.substring(0, cut)) && WORDS.contains(trimmed(text.substring(cut)))) {
                return true;
            }
        }
        return false;
    }

    private static String trimmed(String text) {
        return ORNAMENT.matcher(text).replaceAll("");
    }

    private static String unmasked(String text) {
        return text.replace('0', 'o').replace('1', 'i').replace('!', 'i').replace('3', 'e').replace('4', 'a')
                .replace('@', 'a').replace('5', 's').replace('$', 's').replace('7', 't').replace('8', 'b');
    }

    private static Set<String> load() {
        try (InputStream in = CommonPasswords.class.getResourceAsStream("/identity/common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.strip()))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
