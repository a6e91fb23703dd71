package id.kinerja.demo;

import java.time.LocalDate;

/** How far a person's plan has come today. */
enum PlanFate {
    IN_FORCE,
    AGREED,
    SUBMITTED,
    RETURNED,
    DRAFTED;

    /** Superiors begin earlier, so that there is something to link to; who is late began some days ago. */
    LocalDate begunOn(DemoCalendar calendar, DemoPerson person) {
        if (this != IN_FORCE && person.assessorNip() != null) {
            return calendar.workday(calendar.today().minusDays(9L - ordinal()));
        }
        int day = person.assessorNip() == null ? 6 : person.leads() ? 7 + person.number() % 2 : 12 + person.number() % 7;
        return LocalDate.of(calendar.year(), 1, day);
    }

    /** Few are late; which ones, the number decides. */
    static PlanFate of(DemoPerson person) {
        if (person.leads()) {
            return IN_FORCE;
        }
        return switch (person.number() % 26) {
            case 5 -> AGREED;
            case 11 -> SUBMITTED;
            case 17 -> RETURNED;
            case 23 -> DRAFTED;
            default -> IN_FORCE;
        };
    }
}
