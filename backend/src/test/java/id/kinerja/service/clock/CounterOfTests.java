package id.kinerja.service.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Monday to Thursday 8 to 12 and 13 to 15, Friday 8 to 11; closed on the first of January and around Christmas. */
final class CounterOfTests {

    private static final Set<MonthDay> CLOSED = Set.of(MonthDay.of(1, 1), MonthDay.of(12, 24), MonthDay.of(12, 25));

    private CounterOfTests() {}

    static WorkingCalendar calendar() {
        return new WorkingCalendar(CounterOfTests::hours, ZoneId.of("Asia/Jakarta"));
    }

    private static List<OpenSpan> hours(LocalDate day) {
        if (CLOSED.contains(MonthDay.from(day))) {
            return List.of();
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> List.of();
            case FRIDAY -> List.of(new OpenSpan(LocalTime.of(8, 0), LocalTime.of(11, 0)));
            default -> List.of(new OpenSpan(LocalTime.of(8, 0), LocalTime.of(12, 0)), new OpenSpan(LocalTime.of(13, 0), LocalTime.of(15, 0)));
        };
    }
}
