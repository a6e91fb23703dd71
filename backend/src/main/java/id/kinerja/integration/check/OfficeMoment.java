package id.kinerja.integration.check;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day with a time as offices and queue machines write them: {@code 2026-05-12 09:05}, {@code 12/05/2026 09.05.30}. */
final class OfficeMoment {

    private static final Pattern SHAPE = Pattern.compile("(.+?)[ T](\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\.0+)?");

    private OfficeMoment() {}

    static Optional<LocalDateTime> parse(String text) {
        Matcher found = SHAPE.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(2));
        int minute = Integer.parseInt(found.group(3));
        int second = found.group(4) == null ? 0 : Integer.parseInt(found.group(4));
        return hour > 23 || minute > 59 || second > 59 ? Optional.empty()
                : OfficeDate.parse(found.group(1)).map(day -> day.atTime(hour, minute, second));
    }
}
