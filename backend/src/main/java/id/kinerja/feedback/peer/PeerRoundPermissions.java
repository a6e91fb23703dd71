package id.kinerja.feedback.peer;

import id.kinerja.progress.reader.KnownPerson;
import id.kinerja.progress.reader.Relation;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The employee, the assessor and the auditor see a round; peers see their own invitation only. */
@ApplicationScoped
class PeerRoundPermissions {

    private final Caller caller;

    PeerRoundPermissions(Caller caller) {
        this.caller = caller;
    }

    boolean isEmployee(PeerRoundHeader round) {
        return isMe(round.employee().employeeId());
    }

    boolean isAssessor(PeerRoundHeader round) {
        return isMe(round.assessor().employeeId());
    }

    void requireReadable(PeerRoundHeader round) {
        if (!isEmployee(round) && !isAssessor(round) && !caller.has(Role.AUDITOR)) {
            throw Problem.notFound();
        }
    }

    /** An acting official is among the people of the office who may be asked, and sees no round. */
    void requireListReader(KnownPerson known) {
        boolean assessor = known.relation() == Relation.ASSESSOR && caller.findEmployeeId().filter(known.person().subject().assessorIds()::contains).isPresent();
        if (!known.isSelf() && !assessor && known.relation() != Relation.AUDITOR) {
            throw Problem.notFound();
        }
    }

    void requireEmployee(PeerRoundHeader round) {
        requireReadable(round);
        if (!isEmployee(round)) {
            throw Problem.forbidden("feedback.round-only-employee");
        }
    }

    void requireAssessor(PeerRoundHeader round) {
        requireReadable(round);
        if (!isAssessor(round)) {
            throw Problem.forbidden("feedback.round-only-assessor");
        }
    }

    void requireEither(PeerRoundHeader round) {
        requireReadable(round);
        if (!isEmployee(round) && !isAssessor(round)) {
            throw Problem.forbidden("feedback.round-only-two");
        }
    }

    private boolean isMe(UUID employeeId) {
        return caller.findEmployeeId().filter(employeeId::equals).isPresent();
    }
}
