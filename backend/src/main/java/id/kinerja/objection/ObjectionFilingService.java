package id.kinerja.objection;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.employee.Employee;
import id.kinerja.evaluation.EvaluationInfo;
import id.kinerja.evaluation.Evaluations;
import id.kinerja.notification.Notifications;
import id.kinerja.objection.clock.ObjectionClock;
import id.kinerja.objection.clock.ObjectionClocks;
import id.kinerja.objection.decider.DeciderChoice;
import id.kinerja.objection.decider.Deciders;
import id.kinerja.progress.evidence.CaseEvidence;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes an objection in: in time or late, addressed to whoever may decide it. */
@ApplicationScoped
public class ObjectionFilingService {

    private final Evaluations evaluations;
    private final ObjectionRepository repository;
    private final ObjectionFiles files;
    private final CaseEvidence evidence;
    private final Deciders deciders;
    private final ObjectionClocks clocks;
    private final Notifications notifications;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    ObjectionFilingService(
            Evaluations evaluations, ObjectionRepository repository, ObjectionFiles files, CaseEvidence evidence, Deciders deciders,
            ObjectionClocks clocks, Notifications notifications, AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
        this.evaluations = evaluations;
        this.repository = repository;
        this.files = files;
        this.evidence = evidence;
        this.deciders = deciders;
        this.clocks = clocks;
        this.notifications = notifications;
        this.trail = trail;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    /** 404 for another person's result, 409 where it was not delivered or is contested already, 422 where being late is not explained. */
    @Transactional
    public ObjectionResponse file(FilingRequest request) {
        EvaluationInfo evaluation = getOwnDelivered(request.evaluationId());
        LocalDate today = time.today();
        LocalDate deliveredOn = time.dateOf(evaluation.deliveredAt());
        LocalDate deadline = clocks.filing(evaluation.unitId(), deliveredOn).lastDay(deliveredOn);
        FilingRequest filed = ObjectionClock.isInTime(today, deadline) ? request.inTime() : requireExplained(request);
        DeciderChoice decider = deciders.choose(evaluation.id(), evaluation.employeeId(), evaluation.assessorId());
        Objection objection = new Objection(
                ids.next(), evaluation, decider, basisOf(evaluation), filed,
                new Objection.Clocks(deadline, clocks.decision(evaluation.unitId()).lastDay(today)), time.now());
        repository.persistAndFlush(objection);
        evidence.attach(objection.id(), evaluation.employeeId(), filed.evidenceIds());
        StepPart.Step step = filed.lateReason() == null ? StepPart.Step.FILED : StepPart.Step.FILED_LATE;
        repository.addStep(objection.id(), step, evaluation.employeeId(), filed.lateReason());
        trail.record(AuditEntry.of("OBJECTION_" + step, ObjectionService.SUBJECT, objection.id())
                .aboutEmployee(evaluation.employeeId())
                .with("evaluationId", evaluation.id())
                .with("deciderEmployeeId", decider.deciderId())
                .with("deciderOrigin", decider.origin()));
        tell(objection.id(), evaluation, decider);
        return files.respond(files.getHeader(objection.id()));
    }

    private EvaluationInfo getOwnDelivered(UUID evaluationId) {
        UUID me = caller.employeeIdOrThrow();
        EvaluationInfo evaluation = evaluations.find(evaluationId)
                .filter(found -> found.employeeId().equals(me))
                .orElseThrow(Problem::notFound);
        if (!evaluation.status().isDelivered() || evaluation.deliveredAt() == null) {
            throw Problem.conflict("objection.not-delivered");
        }
        if (repository.hasStanding(evaluationId)) {
            throw Problem.conflict("constraint.uq_objection_standing");
        }
        return evaluation;
    }

    private static FilingRequest requireExplained(FilingRequest request) {
        if (request.lateReason() == null) {
            throw Problem.rule("objection.late").at("/lateReason", "objection.late-reason-missing");
        }
        return request;
    }

    private LegalBasis basisOf(EvaluationInfo evaluation) {
        Employee employee = repository.getEntityManager().find(Employee.class, evaluation.employeeId());
        return LegalBasis.of(employee.status(), evaluation.annual());
    }

    private void tell(UUID objectionId, EvaluationInfo evaluation, DeciderChoice decider) {
        List<String> about = List.of(evaluation.periodLabel());
        String path = ObjectionService.PATH + objectionId;
        notifications.send(ObjectionNotice.FILED, evaluation.employeeId(), about, path);
        notifications.sendToSeats(
                ObjectionNotice.FILED_AGAINST, List.of(evaluation.assessorId()), List.of(evaluation.employeeId()), about, path);
        if (decider.deciderId() == null) {
            notifications.sendToRole(ObjectionNotice.NO_DECIDER, Role.HR_OFFICER, about, path);
        } else {
            notifications.send(ObjectionNotice.TO_DECIDE, decider.deciderId(), about, path);
        }
    }
}
