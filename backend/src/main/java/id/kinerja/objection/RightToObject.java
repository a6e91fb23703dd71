package id.kinerja.objection;

import id.kinerja.evaluation.EvaluationDelivered;
import id.kinerja.evaluation.EvaluationInfo;
import id.kinerja.evaluation.Evaluations;
import id.kinerja.notification.Notifications;
import id.kinerja.objection.clock.ObjectionClocks;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;

/** Tells the employee of the right to object, with its last day, in the transaction that hands a result over. */
@ApplicationScoped
class RightToObject {

    private final Evaluations evaluations;
    private final ObjectionClocks clocks;
    private final Notifications notifications;
    private final OfficeTime time;

    RightToObject(Evaluations evaluations, ObjectionClocks clocks, Notifications notifications, OfficeTime time) {
        this.evaluations = evaluations;
        this.clocks = clocks;
        this.notifications = notifications;
        this.time = time;
    }

    void tell(@Observes EvaluationDelivered delivered) {
        EvaluationInfo evaluation = evaluations.get(delivered.evaluationId());
        LocalDate deliveredOn = time.dateOf(delivered.deliveredAt());
        notifications.send(
                ObjectionNotice.RIGHT, delivered.employeeId(),
                List.of(evaluation.periodLabel(), clocks.filing(evaluation.unitId(), deliveredOn).lastDay(deliveredOn)),
                "/kinerja/hasil/" + evaluation.id());
    }
}
