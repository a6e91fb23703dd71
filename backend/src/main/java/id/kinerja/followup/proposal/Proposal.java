package id.kinerja.followup.proposal;

import id.kinerja.followup.FollowUpKind;
import id.kinerja.followup.rule.FollowUpRules;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import java.time.LocalDate;
import java.util.UUID;

/** What is proposed, with every gap filled: who carries it out, from when, until when. */
public record Proposal(
        UUID employeeId, UUID evaluationId, FollowUpKind kind, String title, String goal, UUID ownerId, LocalDate startsOn,
        LocalDate dueOn) {

    /**
     * Coaching lasts as long as the rules of the office say unless told otherwise; a development plan is the person's own, the rest is
     * carried out by who proposes it.
     *
     * @param proposer the caller
     */
    public static Proposal of(FollowUpRequest request, UUID proposer, LocalDate today, FollowUpRules rules) {
        LocalDate starts = request.startsOn() == null ? today : request.startsOn();
        UUID owner = request.ownerEmployeeId() != null ? request.ownerEmployeeId()
                : request.kind() == FollowUpKind.DEVELOPMENT ? request.employeeId() : proposer;
        LocalDate due = request.dueOn() == null ? starts.plusMonths(rules.months(request.kind())) : request.dueOn();
        return new Proposal(request.employeeId(), request.evaluationId(), request.kind(), request.title().strip(), request.goal().strip(),
                owner, starts, due);
    }

    public void requireDays(LocalDate today) {
        ProblemException faults = Problem.rule("followup.proposal-invalid");
        if (startsOn.isBefore(today.minusYears(1)) || startsOn.isAfter(today.plusYears(2))) {
            faults.at("/startsOn", "followup.start-out-of-range");
        }
        if (dueOn.isBefore(startsOn)) {
            faults.at("/dueOn", "followup.due-before-start");
        } else if (dueOn.isAfter(startsOn.plusYears(3))) {
            faults.at("/dueOn", "followup.due-out-of-range");
        }
        faults.throwIfAnyFault();
    }
}
