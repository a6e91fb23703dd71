package id.kinerja.evaluation;

import id.kinerja.evaluation.explanation.ActingPart;
import id.kinerja.organization.ActingFor;
import id.kinerja.organization.ActingOfficials;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who takes an assessor's place today; what they do is recorded with their capacity. */
@ApplicationScoped
class ActingAssessors {

    private final ActingOfficials officials;
    private final Caller caller;
    private final OfficeTime time;

    ActingAssessors(ActingOfficials officials, Caller caller, OfficeTime time) {
        this.officials = officials;
        this.caller = caller;
        this.time = time;
    }

    /** Empty, without a statement, for the assessor and the employee themselves. */
    Optional<ActingFor> findCaller(EvaluationHeader evaluation) {
        UUID me = caller.employeeIdOrThrow();
        UUID assessor = evaluation.assessor().employeeId();
        return me.equals(assessor) || me.equals(evaluation.employee().id()) ? Optional.empty() : officials.find(me, assessor, time.today());
    }

    /** In whose places the caller assesses; one statement. */
    List<UUID> seatsOf(UUID me) {
        return List.copyOf(officials.seatsOf(me, time.today()));
    }

    List<String> namesFor(EvaluationHeader evaluation) {
        return officials.listOf(evaluation.assessor().employeeId(), time.today()).stream()
                .filter(acting -> !acting.official().employeeId().equals(evaluation.employee().id()))
                .map(acting -> acting.official().name())
                .toList();
    }

    static ActingPart insteadOf(ActingFor acting) {
        return new ActingPart(acting.kind(), acting.holder());
    }

    static ActingPart standIn(ActingFor acting) {
        return new ActingPart(acting.kind(), acting.official());
    }
}
