package id.kinerja.evaluation.notice;

import id.kinerja.cycle.Cycles;
import id.kinerja.evaluation.EvaluationDelivered;
import id.kinerja.evaluation.EvaluationUnsigned;
import id.kinerja.evaluation.EvaluationsExtended;
import id.kinerja.evaluation.ResultCalibrated;
import id.kinerja.evaluation.slice.EvaluationsHandedOver;
import id.kinerja.evaluation.unit.PatternMissed;
import id.kinerja.notification.Notifications;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Tells people what happened to their evaluations, within the transaction of it. */
@ApplicationScoped
public class EvaluationNotices {

    private static final String OWN = "/kinerja/penilaian-diri";
    private static final String TEAM = "/tim";
    private static final String OF_PERIOD = "?periode=";

    private final Notifications notifications;
    private final Cycles cycles;
    private final UnitHeads heads;
    private final OfficeTime time;

    EvaluationNotices(Notifications notifications, Cycles cycles, UnitHeads heads, OfficeTime time) {
        this.notifications = notifications;
        this.cycles = cycles;
        this.heads = heads;
        this.time = time;
    }

    @Transactional
    public void delivered(@Observes EvaluationDelivered result) {
        notifications.send(
                EvaluationNotice.RESULT_DELIVERED, result.employeeId(), List.of(label(result.periodId())), pageOf(result.evaluationId()));
    }

    /** Whoever never had the result is told nothing of it. */
    @Transactional
    public void withdrawn(@Observes EvaluationUnsigned result) {
        if (result.wasDelivered()) {
            notifications.send(
                    EvaluationNotice.RESULT_WITHDRAWN, result.employeeId(), List.of(label(result.periodId())), pageOf(result.evaluationId()));
        }
    }

    @Transactional
    public void extended(@Observes EvaluationsExtended extension) {
        notifications.sendToAll(
                EvaluationNotice.MORE_TIME, extension.employeeIds(), List.of(label(extension.periodId()), extension.dueOn()),
                OWN + OF_PERIOD + extension.periodId());
    }

    @Transactional
    public void handedOver(@Observes EvaluationsHandedOver handover) {
        notifications.sendToAll(EvaluationNotice.SLICE_TO_WRITE, handover.earlierAssessorIds(), List.of(), TEAM + "/bagian");
        notifications.sendToSeats(
                EvaluationNotice.TAKEN_OVER, List.of(handover.assessorId()), List.of(handover.employeeId()), List.of(handover.changedOn()), TEAM);
    }

    /** To whoever signs what another decided; the person learns of it with the result. */
    @Transactional
    public void calibrated(@Observes ResultCalibrated change) {
        notifications.sendToSeats(EvaluationNotice.RESULT_CALIBRATED, List.of(change.assessorId()),
                List.of(change.calibratorId(), change.employeeId()), List.of(label(change.periodId())), TEAM + OF_PERIOD + change.periodId());
    }

    /** To the unit's own head, acting or not, or the nearest above; nobody is told of what he or she has just done. */
    @Transactional
    public void patternMissed(@Observes PatternMissed missed) {
        List<UUID> told = heads.nearest(missed.unitId(), time.today()).stream().map(PersonRef::employeeId)
                .filter(head -> !head.equals(missed.setterId())).toList();
        notifications.sendToAll(
                EvaluationNotice.PATTERN_REASON, told, List.of(label(missed.periodId())), "/unit-kinerja/" + missed.unitPredicateId());
    }

    private String label(UUID periodId) {
        return cycles.getPeriod(periodId).label();
    }

    private static String pageOf(UUID evaluationId) {
        return "/kinerja/hasil/" + evaluationId;
    }
}
