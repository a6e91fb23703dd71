package id.kinerja.demo;

import id.kinerja.service.clock.WorkingCalendar;
import id.kinerja.service.request.EventKind;
import id.kinerja.service.request.LoggedEvent;
import id.kinerja.service.request.ReasonCode;
import id.kinerja.service.request.WorkStep;
import id.kinerja.service.request.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * How one request of the demo goes, step by step, with chance. From July on the office works faster, explains what to bring,
 * and makes fewer mistakes: that is what the measures must show.
 */
final class ServiceDay {

    /** Who works at a counter: the desk, those who draft, who initials, who signs. */
    record Crew(Writer desk, List<UUID> drafters, UUID initials, UUID signs) {}

    private static final int IMPROVED_FROM_MONTH = 7;

    private final WorkingCalendar calendar;
    private final ServiceCatalogue catalogue;
    private final Crew crew;

    ServiceDay(WorkingCalendar calendar, ServiceCatalogue catalogue, Crew crew) {
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.crew = crew;
    }

    Writer desk() {
        return crew.desk();
    }

    /** Everything that happens to a request that arrives at this moment, whenever that ends. */
    List<LoggedEvent> events(ServiceCatalogue.Kind kind, LocalDateTime arrival, Instant arrivedAt, Random chance) {
        boolean improved = arrival.getMonthValue() >= IMPROVED_FROM_MONTH;
        List<LoggedEvent> events = new ArrayList<>();
        events.add(LoggedEvent.of(EventKind.TICKET, arrivedAt));
        Instant called = calendar.plus(arrivedAt, minutes(-Math.log(1 - chance.nextDouble()) * (improved ? 9 : 17)));
        events.add(LoggedEvent.of(EventKind.CALLED, called));
        Instant intake = called.plusSeconds(20 + chance.nextInt(60));
        events.add(LoggedEvent.of(EventKind.INTAKE, intake));
        Instant checked = calendar.plus(intake, minutes(2 + chance.nextInt(4)));
        double fate = chance.nextDouble();
        if (fate < 0.012) {
            events.add(LoggedEvent.of(EventKind.REJECTED, checked).because(ReasonCode.NOT_ENTITLED, "Alamat di luar wilayah."));
            return events;
        }
        if (fate < (improved ? 0.10 : 0.22)) {
            checked = giveBack(events, checked, improved, chance);
        }
        events.add(LoggedEvent.of(EventKind.COMPLETED, checked));
        work(events, kind, checked, improved, chance);
        return events;
    }

    private Instant giveBack(List<LoggedEvent> events, Instant at, boolean improved, Random chance) {
        ReasonCode cause = chance.nextDouble() < (improved ? 0.2 : 0.45) ? ReasonCode.UNCLEAR_INFORMATION
                : chance.nextBoolean() ? ReasonCode.MISSING_DOCUMENT : ReasonCode.WRONG_DATA;
        events.add(LoggedEvent.of(EventKind.RETURNED, at).because(cause, catalogue.text("/returns/" + cause)));
        Instant again = calendar.plus(at, minutes(20 + chance.nextInt(600)));
        events.add(LoggedEvent.of(EventKind.RESUBMITTED, again));
        return calendar.plus(again, minutes(2 + chance.nextInt(3)));
    }

    private void work(List<LoggedEvent> events, ServiceCatalogue.Kind kind, Instant complete, boolean improved, Random chance) {
        double whole = kind.minutes() * (improved ? 0.82 : 1.12) * Math.exp(chance.nextGaussian() * 0.32);
        UUID drafter = crew.drafters().get(chance.nextInt(crew.drafters().size()));
        Instant at = calendar.plus(complete, minutes(whole * 0.2));
        events.add(LoggedEvent.started(WorkStep.DRAFTING, drafter, at));
        if (kind.otherAgency() || chance.nextInt(60) == 0) {
            at = calendar.plus(at, minutes(2));
            boolean agency = kind.otherAgency();
            events.add(LoggedEvent.of(EventKind.PAUSED, at)
                    .because(agency ? ReasonCode.OTHER_AGENCY : ReasonCode.OUTAGE, catalogue.text(agency ? "/pause" : "/outage")));
            at = calendar.plus(at, minutes(agency ? 300 + chance.nextInt(600) : 20 + chance.nextInt(60)));
            events.add(LoggedEvent.of(EventKind.RESUMED, at));
        }
        at = calendar.plus(at, minutes(whole * 0.4));
        events.add(LoggedEvent.of(EventKind.STEP_ENDED, at));
        at = step(events, WorkStep.SECTION_INITIAL, crew.initials(), at, whole * 0.1);
        at = calendar.plus(at, minutes(whole * 0.1));
        events.add(LoggedEvent.started(WorkStep.SIGNATURE, crew.signs(), at));
        at = calendar.plus(at, minutes(whole * 0.1));
        events.add(LoggedEvent.of(EventKind.READY, at));
        Instant handed = calendar.plus(at, minutes(3 + chance.nextInt(25) + (chance.nextInt(8) == 0 ? 240 : 0)));
        events.add(LoggedEvent.of(EventKind.HANDED_OVER, handed));
        if (chance.nextDouble() < (improved ? 0.015 : 0.045)) {
            events.add(LoggedEvent.of(EventKind.CORRECTED, calendar.plus(handed, minutes(60 + chance.nextInt(2000))))
                    .because(ReasonCode.OFFICER, catalogue.text("/correction")));
        }
    }

    private Instant step(List<LoggedEvent> events, WorkStep step, UUID handler, Instant from, double minutes) {
        Instant begins = calendar.plus(from, minutes(minutes));
        events.add(LoggedEvent.started(step, handler, begins));
        Instant ends = calendar.plus(begins, minutes(minutes));
        events.add(LoggedEvent.of(EventKind.STEP_ENDED, ends));
        return ends;
    }

    /** At least a second, since nothing takes no time. */
    private static Duration minutes(double minutes) {
        return Duration.ofSeconds(Math.max(1, Math.round(minutes * 60)));
    }
}
