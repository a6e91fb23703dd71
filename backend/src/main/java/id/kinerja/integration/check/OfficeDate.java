package id.kinerja.integration.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Indonesian offices write them: year first, or day before month; a year always in four digits. */
public final class OfficeDate {

    private static final List<DateTimeFormatter> FORMATS = List.of(
            strict("uuuu-M-d"), strict("uuuu/M/d"), strict("d/M/uuuu"), strict("d-M-uuuu"), strict("d.M.uuuu"));
    private static final Pattern SHAPE =
            Pattern.compile("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}([-/.])\\d{1,2}\\1\\d{4}");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[ -](\\p{L}{3,9})[ -](\\d{4})");
    private static final Pattern TIME = Pattern.compile("[ T]0{1,2}[:.]00([:.]00)?(\\.0+)?$");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("peb", 2), Map.entry("mar", 3), Map.entry("apr", 4),
            Map.entry("mei", 5), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("agu", 8),
            Map.entry("agt", 8), Map.entry("ags", 8), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("okt", 10),
            Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("nop", 11), Map.entry("des", 12),
            Map.entry("dec", 12));

    private OfficeDate() {}

    public static Optional<LocalDate> parse(String text) {
        String day = inDigits(withoutTime(text));
        for (DateTimeFormatter format : FORMATS) {
            try {
                return Optional.of(LocalDate.parse(day, format));
            } catch (DateTimeParseException other) {
                // the next format
            }
        }
        return Optional.empty();
    }

    /** True for 31/02/1985: it is written as a date, yet no calendar has it. */
    static boolean looksLikeDate(String text) {
        return SHAPE.matcher(inDigits(withoutTime(text))).matches();
    }

    private static String withoutTime(String text) {
        return TIME.matcher(text).replaceFirst("");
    }

    private static String inDigits(String text) {
        Matcher words = IN_WORDS.matcher(text);
        if (!words.matches()) {
            return text;
        }
        Integer month = MONTHS.get(words.group(2).substring(0, 3).toLowerCase(Locale.ROOT));
        return month == null ? text : words.group(3) + "-" + month + "-" + words.group(1);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
