package id.kinerja.evaluation.slice;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.assignment.PlaceChanged;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives the evaluations of a person to another assessor, and leaves the earlier one the days before. */
@ApplicationScoped
public class HandoverService {

    private final HandoverRepository repository;
    private final Event<EvaluationsHandedOver> handedOver;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    HandoverService(
            HandoverRepository repository, Event<EvaluationsHandedOver> handedOver, AuditTrail trail, Caller caller, OfficeTime time) {
        this.repository = repository;
        this.handedOver = handedOver;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** Without a new assessor things stay as they are until there is one. */
    @Transactional
    public void follow(@Observes PlaceChanged change) {
        UUID assessor = change.newAssessorId();
        if (assessor != null && !assessor.equals(change.employeeId())) {
            handOver(new Handover(change.cycleId(), change.employeeId(), assessor, change.changedOn(), change.reason()));
        }
    }

    /** Within the caller's transaction; does nothing for evaluations that are this assessor's already. */
    @Transactional
    public void handOver(Handover handover) {
        HandoverRepository.Done done = repository.handOver(handover, caller.findEmployeeId().orElse(null), time.now());
        if (done.evaluations() > 0) {
            trail.record(AuditEntry.of("EVALUATIONS_HANDED_OVER", "CYCLE", handover.cycleId())
                    .aboutEmployee(handover.employeeId())
                    .with("assessorEmployeeId", handover.assessorId())
                    .with("changedOn", handover.changedOn().toString())
                    .with("evaluations", done.evaluations()));
            handedOver.fire(new EvaluationsHandedOver(
                    handover.employeeId(), handover.assessorId(), handover.changedOn(), done.earlierAssessorIds()));
        }
    }
}
