package id.kinerja.demo;

import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Where the demo's year is played: the cycle, the people and who answers to whom, and the line of time to put steps on. */
final class Stage {

    private static final Duration BREATH = Duration.ofMinutes(25);
    private static final LocalTime OPENING = LocalTime.of(8, 0);

    private final UUID cycleId;
    private final DemoCalendar calendar;
    private final WorkCatalogue work;
    private final Map<String, DemoPerson> people;
    private final Timeline timeline;
    private final Map<DemoPerson, Instant> latest = new HashMap<>();

    Stage(UUID cycleId, DemoCalendar calendar, WorkCatalogue work, Map<String, DemoPerson> people) {
        this.cycleId = cycleId;
        this.calendar = calendar;
        this.work = work;
        this.people = people;
        this.timeline = new Timeline(calendar.now());
    }

    /** The personnel officer, with that role beside the own. */
    Actor personnel() {
        DemoPerson officer = people.get(DemoAccounts.PERSONNEL);
        return new Actor(officer.accountId(), officer.employeeId(), Set.of(Role.EMPLOYEE, Role.HR_OFFICER), officer.actor().sessionId());
    }

    /** One step in the file of one person; later ones of the same file come later, also where a weekend moves them together. */
    void step(DemoPerson file, LocalDate day, DemoPerson actor, Runnable deed) {
        step(file, day, actor.actor(), deed);
    }

    void step(DemoPerson file, LocalDate day, Actor actor, Runnable deed) {
        Instant at = calendar.at(day, new Random(day.toEpochDay() * 1_000 + file.number()));
        Instant earliest = latest.getOrDefault(file, Instant.MIN);
        Instant then = at.isAfter(earliest) ? at : earliest.plus(BREATH);
        latest.put(file, then);
        timeline.at(then, actor, deed);
    }

    /** A step whose place among others its chapter sees to itself, also before what is written already. */
    void moment(LocalDate day, int minute, DemoPerson actor, Runnable deed) {
        timeline.at(day.atTime(OPENING).plusMinutes(minute).atZone(calendar.zone()).toInstant(), actor.actor(), deed);
    }

    /** Null for the head of the office, who answers to somebody outside it. */
    DemoPerson assessorOf(DemoPerson person) {
        return person.assessorNip() == null ? null : people.get(person.assessorNip());
    }

    DemoPerson person(String nip) {
        return people.get(nip);
    }

    Iterable<DemoPerson> everybody() {
        return people.values();
    }

    UUID cycleId() {
        return cycleId;
    }

    DemoCalendar calendar() {
        return calendar;
    }

    WorkCatalogue work() {
        return work;
    }

    Timeline timeline() {
        return timeline;
    }
}
