package id.kinerja.followup.credit;

import id.kinerja.evaluation.rating.Predicate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A result that was handed over to somebody in a functional position.
 *
 * @param title of the position as the cycle froze it
 * @param heldFrom since when the position is held
 * @param last true for the year itself, or for its last period where the year is not appraised as a whole
 */
record CreditSource(
        UUID employeeId, UUID evaluationId, int year, String periodLabel, LocalDate startsOn, LocalDate endsOn, boolean last, String title,
        LocalDate heldFrom, Predicate predicate) {

    /** One conversion: a whole year once its last result is handed over, until then its parts, which are provisional. */
    record Conversion(CreditSource source, FunctionalLevel level, int months, boolean provisional) {}

    /** Those of one person that count, oldest first. Titles without a level and positions held for no whole month count nothing. */
    static List<Conversion> conversions(List<CreditSource> results) {
        List<Conversion> found = new ArrayList<>();
        Map<Integer, List<CreditSource>> years = results.stream().collect(Collectors.groupingBy(CreditSource::year));
        years.values().forEach(year -> {
            List<CreditSource> whole = year.stream().filter(CreditSource::last).toList();
            (whole.isEmpty() ? year : whole).forEach(each -> each.convert(found, whole.isEmpty()));
        });
        found.sort(Comparator.comparing(conversion -> conversion.source().endsOn()));
        return found;
    }

    private void convert(List<Conversion> found, boolean provisional) {
        LocalDate from = provisional ? startsOn : LocalDate.of(year, 1, 1);
        int months = wholeMonths(heldFrom.isAfter(from) ? heldFrom : from, endsOn);
        FunctionalLevel.findInTitle(title).filter(level -> months > 0)
                .ifPresent(level -> found.add(new Conversion(this, level, months, provisional)));
    }

    private static int wholeMonths(LocalDate from, LocalDate to) {
        return (int) Math.clamp(Period.between(from, to.plusDays(1)).toTotalMonths(), 0, 12);
    }
}
