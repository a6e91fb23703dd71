package id.kinerja.notification.reminder;

import id.kinerja.organization.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which days people are reminded of a due day: so many days before and after it. What falls on a day off moves to the next
 * working day. A stage is the distance to the due day, negative before it.
 *
 * @param before days before, such as 14, 7, 1
 * @param after days after, such as 1, 7
 */
record ReminderSchedule(Collection<Integer> before, Collection<Integer> after) {

    /** The latest stage that has come by today; the ones before it are not made up for, so that nobody gets three at once. */
    Optional<Integer> stageOn(LocalDate today, LocalDate dueOn, WorkingDays days) {
        return Stream.concat(before.stream().map(each -> -each), after.stream())
                .filter(stage -> !days.onOrAfter(dueOn.plusDays(stage)).isAfter(today))
                .max(Comparator.naturalOrder());
    }

    int longestBefore() {
        return before.stream().max(Comparator.naturalOrder()).orElse(0);
    }

    int longestAfter() {
        return after.stream().max(Comparator.naturalOrder()).orElse(0);
    }
}
