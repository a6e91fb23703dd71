package id.kinerja.training.pulse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a year, written 2026-Q2. */
record Quarter(int year, int number) {

    private static final Pattern CODE = Pattern.compile("(20\\d\\d)-Q([1-4])");

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    static Optional<Quarter> find(String code) {
        Matcher parts = CODE.matcher(code);
        return parts.matches() ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))) : Optional.empty();
    }

    Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** Whether no more answers can come. */
    boolean isOver(LocalDate today) {
        Quarter now = of(today);
        return year < now.year() || year == now.year() && number < now.number();
    }

    String code() {
        return year + "-Q" + number;
    }

    LocalDate lastDay() {
        return LocalDate.of(year, number * 3, 1).plusMonths(1).minusDays(1);
    }
}
