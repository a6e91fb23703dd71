package id.kinerja.service.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.service.clock.StandardDuration.TimeUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final WorkingCalendar COUNTER = CounterOfTests.calendar();

    /** Monday to Thursday 8 to 12 and 13 to 15, Friday 8 to 11; 24 and 25 December and 1 January closed. */
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2026-12-21T09:00, 2026-12-21T10:30, PT1H30M",
        "2026-12-21T11:30, 2026-12-21T13:30, PT1H",
        "2026-12-21T05:00, 2026-12-21T20:00, PT6H",
        "2026-12-21T14:00, 2026-12-22T09:00, PT2H",
        "2026-12-23T14:00, 2026-12-28T09:00, PT2H",
        "2026-12-31T14:00, 2027-01-04T08:30, PT1H30M",
        "2026-12-26T08:00, 2026-12-27T20:00, PT0S",
        "2026-12-21T10:00, 2026-12-21T09:00, PT0S",
        "2028-02-28T14:00, 2028-03-01T09:00, PT8H"
    })
    void countsOnlyTheOpenCounter(LocalDateTime from, LocalDateTime to, Duration working) {
        assertThat(COUNTER.between(at(from), at(to))).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0} plus {1} {2}: {3}")
    @CsvSource({
        "2026-12-21T09:00, 10, WORKING_MINUTES, 2026-12-21T09:10",
        "2026-12-21T14:55, 10, WORKING_MINUTES, 2026-12-22T08:05",
        "2026-12-21T11:00, 1, WORKING_HOURS, 2026-12-21T12:00",
        "2026-12-23T14:00, 2, WORKING_HOURS, 2026-12-28T09:00",
        "2026-12-21T09:00, 1, WORKING_DAYS, 2026-12-22T15:00",
        "2026-12-23T09:00, 1, WORKING_DAYS, 2026-12-28T15:00",
        "2026-12-17T16:30, 1, WORKING_DAYS, 2026-12-18T11:00",
        "2026-12-31T09:00, 2, WORKING_DAYS, 2027-01-05T15:00",
        "2026-12-21T09:00, 7, CALENDAR_DAYS, 2026-12-29T00:00"
    })
    void knowsWhenAPromiseIsDue(LocalDateTime complete, int amount, TimeUnit unit, LocalDateTime due) {
        Instant promised = ProcessingTime.due(COUNTER, at(complete), new StandardDuration(amount, unit), at(complete), List.of());
        assertThat(promised).isEqualTo(at(due));
    }

    @Test
    void movesThePromiseByThePauses() {
        var pause = new Pause(at("2026-12-21T10:00"), at("2026-12-21T13:30"));
        Instant due = ProcessingTime.due(COUNTER, at("2026-12-21T09:00"), new StandardDuration(2, TimeUnit.WORKING_HOURS),
                at("2026-12-22T08:00"), List.of(pause));
        assertThat(due).isEqualTo(at("2026-12-21T14:30"));
    }

    @Test
    void leavesPausesOutOfTheProcessingTimeAndCountsAnOverlapOnce() {
        List<Pause> pauses = List.of(
                new Pause(at("2026-12-21T09:00"), at("2026-12-21T10:00")),
                new Pause(at("2026-12-21T09:30"), at("2026-12-21T11:00")),
                new Pause(at("2026-12-21T14:00"), null));
        assertThat(ProcessingTime.of(COUNTER, at("2026-12-21T08:30"), at("2026-12-21T15:00"), pauses)).isEqualTo(Duration.ofHours(2).plusMinutes(30));
    }

    @Test
    void doesNotSearchForEverWhereTheCounterNeverOpens() {
        var never = new WorkingCalendar(day -> List.of(), JAKARTA);
        assertThatThrownBy(() -> never.plus(at("2026-12-21T09:00"), Duration.ofMinutes(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> never.closeOfDay(at("2026-12-21T09:00"), 1)).isInstanceOf(IllegalStateException.class);
    }

    private static Instant at(String moment) {
        return at(LocalDateTime.parse(moment));
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(JAKARTA).toInstant();
    }
}
