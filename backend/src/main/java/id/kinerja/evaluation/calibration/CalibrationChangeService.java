package id.kinerja.evaluation.calibration;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.EvaluationStatus;
import id.kinerja.evaluation.ResultDecisionService;
import id.kinerja.evaluation.calibration.CalibrationRepository.Scope;
import id.kinerja.evaluation.calibration.CalibrationSessionRepository.LastStep;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** Changes one person's result within a session, through the evaluation's own service. */
@ApplicationScoped
public class CalibrationChangeService {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm");

    private final CalibrationSessionRepository sessions;
    private final CalibrationRepository people;
    private final CalibrationService calibrations;
    private final CalibrationPermissions permissions;
    private final ResultDecisionService evaluations;
    private final AuditTrail trail;
    private final OfficeTime time;

    CalibrationChangeService(CalibrationSessionRepository sessions, CalibrationRepository people, CalibrationService calibrations,
            CalibrationPermissions permissions, ResultDecisionService evaluations, AuditTrail trail, OfficeTime time) {
        this.sessions = sessions;
        this.people = people;
        this.calibrations = calibrations;
        this.permissions = permissions;
        this.evaluations = evaluations;
        this.trail = trail;
        this.time = time;
    }

    /** Returns the person as it is now. */
    @Transactional
    public CalibratedPerson change(UUID id, CalibrationChangeRequest request) {
        CalibrationSession session = sessions.get(id);
        Scope scope = calibrations.scope(session);
        permissions.requireHead(scope.viewer());
        session.requireOpen();
        CalibratedPerson person = find(scope, request.evaluationId());
        requireChangeable(person, scope, request);
        evaluations.applyCalibration(request.evaluationId(), request.evaluationVersion(), request.resultRating(), request.behaviourRating(),
                request.reason().strip(), scope.me(), time.now());
        sessions.addChange(id, person, request.reason().strip(), scope.me());
        CalibratedPerson changed = find(scope, request.evaluationId());
        trail.record(AuditEntry.of("RESULT_CALIBRATED", CalibrationService.SUBJECT, id).aboutEmployee(person.employee().employeeId())
                .with("evaluationId", request.evaluationId()).with("reason", request.reason().strip())
                .changed("resultRating", person.now().resultRating(), changed.now().resultRating())
                .changed("behaviourRating", person.now().behaviourRating(), changed.now().behaviourRating())
                .changed("predicate", person.now().predicate(), changed.now().predicate()));
        return changed;
    }

    private CalibratedPerson find(Scope scope, UUID evaluationId) {
        return people.listPeople(scope, false, evaluationId, PageQuery.first(1)).items().stream().findFirst().orElseThrow(Problem::notFound);
    }

    private void requireChangeable(CalibratedPerson person, Scope scope, CalibrationChangeRequest request) {
        if (person.employee().employeeId().equals(scope.me())) {
            throw Problem.forbidden("evaluation.calibration-not-oneself");
        }
        if (person.evaluationVersion().longValue() != request.evaluationVersion()) {
            throw changedMeanwhile(request.evaluationId());
        }
        if (person.status() != EvaluationStatus.EVALUATED) {
            throw Problem.conflict("evaluation.calibration-not-evaluated");
        }
        if (person.now().resultRating() == request.resultRating() && person.now().behaviourRating() == request.behaviourRating()) {
            throw Problem.rule("evaluation.calibration-no-change").at("/resultRating", "evaluation.calibration-no-change");
        }
    }

    private RuntimeException changedMeanwhile(UUID evaluationId) {
        return sessions.findLastStep(evaluationId)
                .map(step -> Problem.conflict("evaluation.calibration-changed-by", step.by(), clock(step)))
                .orElseGet(() -> Problem.conflict("evaluation.calibration-changed"));
    }

    private String clock(LastStep step) {
        return CLOCK.format(step.at().atZone(time.zone()));
    }
}
