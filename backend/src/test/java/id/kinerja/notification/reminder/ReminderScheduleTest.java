package id.kinerja.notification.reminder;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.organization.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderScheduleTest {

    /** Due on Friday 10 July 2026; Thursday the 9th is a holiday. */
    private static final LocalDate DUE = LocalDate.parse("2026-07-10");
    private static final WorkingDays DAYS = new WorkingDays(EnumSet.of(SATURDAY, SUNDAY), Set.of(LocalDate.parse("2026-07-09")));
    private static final ReminderSchedule SCHEDULE = new ReminderSchedule(List.of(14, 7, 1), List.of(1, 7));

    @ParameterizedTest
    @CsvSource({
        "2026-06-25, none", "2026-06-26, -14", "2026-07-02, -14", "2026-07-03, -7",
        "2026-07-09, -7", // the day before is a holiday: the reminder moves to the due day
        "2026-07-10, -1", "2026-07-12, -1",
        "2026-07-13, 1", // the day after is a Saturday: it moves to Monday
        "2026-07-17, 7", "2026-09-01, 7"
    })
    void theLatestStageThatHasCome(LocalDate today, String stage) {
        assertThat(SCHEDULE.stageOn(today, DUE, DAYS).map(Object::toString).orElse("none")).isEqualTo(stage);
    }
}
