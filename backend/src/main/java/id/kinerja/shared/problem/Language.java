package id.kinerja.shared.problem;

import java.util.List;
import java.util.Locale;

/** Chooses the language of an answer from {@code Accept-Language}; Indonesian unless English is preferred. */
public final class Language {

    private static final List<Locale> SPOKEN = List.of(Messages.INDONESIAN, Messages.ENGLISH);

    private Language() {}

    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 500) {
            return Messages.INDONESIAN;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return found == null ? Messages.INDONESIAN : found;
        } catch (IllegalArgumentException malformed) {
            return Messages.INDONESIAN;
        }
    }
}
