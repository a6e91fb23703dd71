package id.kinerja.progress;

import id.kinerja.cycle.PeriodState;
import id.kinerja.shared.problem.Problem;
import id.kinerja.target.plan.PlanStatus;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an entry is to go: an indicator, the plan around it and a period of that plan's cycle.
 *
 * @param inWords whether success is told in words instead of a number
 * @param computed whether it fills itself, so that nothing is recorded on it
 * @param period null when the cycle has no such period
 */
record RecordingPlace(
        UUID indicatorId, UUID lineageId, boolean inWords, boolean computed, UUID planId, UUID employeeId, PlanStatus planStatus, Days period) {

    /** The days of a period. */
    record Days(UUID id, LocalDate startsOn, LocalDate endsOn, LocalDate closesOn) {
        boolean contains(LocalDate day) {
            return !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }

    UUID periodId() {
        return period.id();
    }

    /** A measured indicator takes a number, one in words takes words. */
    void requireFitting(Realisation.Achieved achieved) {
        if (computed) {
            throw Problem.rule("progress.value-computed").at("/indicatorId", "progress.value-computed");
        }
        if (!inWords && achieved.value() == null) {
            throw Problem.rule("progress.value-needed").at("/value", "progress.value-needed");
        }
        if (inWords && achieved.value() != null) {
            throw Problem.rule("progress.value-in-words").at("/value", "progress.value-in-words");
        }
        if (inWords && (achieved.note() == null || achieved.note().isBlank())) {
            throw Problem.rule("progress.words-needed").at("/note", "progress.words-needed");
        }
    }

    /** Refuses an entry with the reason a person can act on. */
    void requireOpen(LocalDate today, LocalDate occurredOn) {
        requireEstablishedPlan();
        if (period == null) {
            throw Problem.rule("progress.period-unknown").at("/periodId", "progress.period-unknown");
        }
        switch (PeriodState.on(today, period.startsOn(), period.endsOn(), period.closesOn())) {
            case UPCOMING -> throw Problem.conflict("progress.period-not-begun", period.startsOn());
            case CLOSED -> throw Problem.conflict("progress.period-closed", period.closesOn());
            case RUNNING, EVALUATING -> requirePossibleDay(today, occurredOn);
        }
    }

    private void requireEstablishedPlan() {
        switch (planStatus) {
            case ESTABLISHED -> {}
            case SUPERSEDED -> throw Problem.conflict("progress.plan-superseded");
            case CLOSED -> throw Problem.conflict("progress.plan-closed");
            case DRAFT, SUBMITTED, RETURNED, AGREED -> throw Problem.conflict("progress.plan-not-established");
        }
    }

    private void requirePossibleDay(LocalDate today, LocalDate occurredOn) {
        if (occurredOn.isAfter(today)) {
            throw Problem.rule("progress.day-in-future").at("/occurredOn", "progress.day-in-future");
        }
        if (!period.contains(occurredOn)) {
            throw Problem.rule("progress.day-outside-period")
                    .at("/occurredOn", "progress.day-outside-period", period.startsOn(), period.endsOn());
        }
    }
}
