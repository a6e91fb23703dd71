package id.kinerja.service.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.service.clock.OpenSpan;
import id.kinerja.service.clock.StandardDuration;
import id.kinerja.service.clock.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A letter of 4 May 2026, a Monday; the counter is open from 8 to 12 and from 13 to 15. */
class RequestHistoryTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final UUID TUTI = new UUID(0, 1);
    private static final UUID HEAD = new UUID(0, 2);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(day -> day.getDayOfWeek().getValue() > 5 ? List.of()
            : List.of(new OpenSpan(LocalTime.of(8, 0), LocalTime.of(12, 0)), new OpenSpan(LocalTime.of(13, 0), LocalTime.of(15, 0))), ZONE);
    private static final StandardDuration HALF_AN_HOUR = new StandardDuration(30, StandardDuration.TimeUnit.WORKING_MINUTES);

    private static Instant at(String time) {
        return at(4, time);
    }

    private static Instant at(int day, String time) {
        return LocalDate.of(2026, 5, day).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    private static LoggedEvent event(EventKind kind, String time) {
        return LoggedEvent.of(kind, at(time));
    }

    @Test
    void aWholeLetter() {
        RequestHistory history = RequestHistory.of(List.of(
                event(EventKind.TICKET, "08:05"), event(EventKind.CALLED, "08:25"), event(EventKind.INTAKE, "08:26"),
                event(EventKind.RETURNED, "08:30").because(ReasonCode.UNCLEAR_INFORMATION, "Syarat di papan belum diperbarui."),
                event(EventKind.RESUBMITTED, "11:40"), event(EventKind.COMPLETED, "11:45"),
                LoggedEvent.started(WorkStep.DRAFTING, TUTI, at("11:50")), event(EventKind.PAUSED, "11:55").because(ReasonCode.OUTAGE, null),
                event(EventKind.RESUMED, "13:05"), event(EventKind.STEP_ENDED, "13:10"),
                LoggedEvent.started(WorkStep.SIGNATURE, HEAD, at("13:12")), event(EventKind.READY, "13:20"),
                event(EventKind.HANDED_OVER, "14:05"),
                event(EventKind.CORRECTED, "14:10").because(ReasonCode.APPLICANT, "Nama berbeda dari KTP."),
                event(EventKind.CORRECTED, "14:20").because(ReasonCode.OFFICER, "Salah ketik.")));

        assertThat(history.state()).isEqualTo(RequestState.HANDED_OVER);
        assertThat(history.arrivedAt()).isEqualTo(at("08:05"));
        assertThat(history.returns()).isEqualTo(1);
        assertThat(history.avoidableReturns()).isEqualTo(1);
        assertThat(history.officerCorrectedAt()).isEqualTo(at("14:20"));
        assertThat(history.closedAt()).isEqualTo(at("14:05"));
        assertThat(history.steps()).containsExactly(
                new RequestHistory.DoneStep(WorkStep.DRAFTING, TUTI, at("11:50"), at("13:10")),
                new RequestHistory.DoneStep(WorkStep.SIGNATURE, HEAD, at("13:12"), at("13:20")));
        // 15 minutes before lunch and 20 after, of which 5 and 5 stood still
        RequestClock clock = RequestClock.of(history, CALENDAR, HALF_AN_HOUR);
        assertThat(clock.processing()).isEqualTo(Duration.ofMinutes(25));
        assertThat(clock.dueAt()).isEqualTo(at("13:25"));
        assertThat(clock.onTime()).isTrue();
        assertThat(RequestLog.seconds(history.steps().getFirst(), CALENDAR, history)).isEqualTo(10 * 60);
    }

    @Test
    void withoutAStandardNothingIsLateAndWithoutHoursNothingIsCounted() {
        RequestHistory history = RequestHistory.of(List.of(event(EventKind.INTAKE, "08:00"), event(EventKind.COMPLETED, "08:00"),
                LoggedEvent.of(EventKind.READY, at(5, "09:00"))));
        RequestClock clock = RequestClock.of(history, CALENDAR, null);
        assertThat(clock.processing()).isEqualTo(Duration.ofHours(7));
        assertThat(clock.dueAt()).isNull();
        assertThat(clock.onTime()).isNull();
        assertThat(RequestClock.of(history, null, HALF_AN_HOUR).processing()).isNull();
        assertThat(RequestClock.of(history, CALENDAR, HALF_AN_HOUR).onTime()).isFalse();
    }

    @Test
    void withdrawingEndsWhatIsOpen() {
        RequestHistory history = RequestHistory.of(List.of(event(EventKind.INTAKE, "08:00"), event(EventKind.COMPLETED, "08:00"),
                LoggedEvent.started(WorkStep.DRAFTING, TUTI, at("08:10")), event(EventKind.PAUSED, "08:20").because(ReasonCode.APPLICANT, null),
                event(EventKind.WITHDRAWN, "09:00")));
        assertThat(history.pausedSince()).isNull();
        assertThat(history.steps()).hasSize(1);
        assertThat(RequestLog.seconds(history.steps().getFirst(), CALENDAR, history)).isEqualTo(10 * 60);
    }

    @Test
    void nothingComesOutOfTurnOrGoesBackInTime() {
        RequestHistory history = RequestHistory.of(List.of(event(EventKind.INTAKE, "08:10")));
        assertThatThrownBy(() -> history.add(event(EventKind.READY, "08:20"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history.add(event(EventKind.COMPLETED, "08:00"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void urgencyStandsWithTheClock() {
        Instant complete = at("08:00");
        Instant due = at("09:00");
        assertThat(Urgency.of(complete, due, null, null, at("08:40"))).isEqualTo(Urgency.NORMAL);
        assertThat(Urgency.of(complete, due, null, null, at("08:46"))).isEqualTo(Urgency.NEAR);
        assertThat(Urgency.of(complete, due, null, null, at("09:01"))).isEqualTo(Urgency.LATE);
        assertThat(Urgency.of(complete, due, at("09:30"), null, at("10:00"))).isEqualTo(Urgency.NONE);
        assertThat(Urgency.of(null, null, null, null, at("10:00"))).isEqualTo(Urgency.NONE);
    }
}
