package id.kinerja.objection;

import id.kinerja.notification.Notifications;
import id.kinerja.objection.statement.Party;
import id.kinerja.organization.PersonRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who is told of which step; within the transaction of the step. */
@ApplicationScoped
class ObjectionNews {

    private final Notifications notifications;

    ObjectionNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** It is taken up: the employee learns of it, and both are asked for their statements. */
    void acknowledged(ObjectionHeader objection) {
        send(ObjectionNotice.ACKNOWLEDGED, objection, objection.employee());
        toBoth(ObjectionNotice.STATEMENT_ASKED, objection);
    }

    void toBoth(ObjectionNotice notice, ObjectionHeader objection) {
        send(notice, objection, objection.employee());
        toAssessor(notice, objection);
    }

    /** The other side may want to answer; the decider hears when both were heard. */
    void stated(ObjectionHeader objection, Party party, boolean complete) {
        if (party == Party.EMPLOYEE) {
            toAssessor(ObjectionNotice.STATED, objection);
        } else {
            send(ObjectionNotice.STATED, objection, objection.employee());
        }
        if (complete) {
            send(ObjectionNotice.CLARIFIED, objection, objection.decider());
        }
    }

    void withdrawn(ObjectionHeader objection) {
        toAssessor(ObjectionNotice.WITHDRAWN, objection);
        send(ObjectionNotice.WITHDRAWN, objection, objection.decider());
    }

    void appointed(ObjectionHeader objection, UUID substituteId) {
        notifications.send(ObjectionNotice.TO_DECIDE, substituteId, about(objection), path(objection));
        toBoth(ObjectionNotice.DECIDER_APPOINTED, objection);
    }

    /** The assessor's side, for which an acting official speaks too. */
    private void toAssessor(ObjectionNotice notice, ObjectionHeader objection) {
        notifications.sendToSeats(notice, List.of(objection.assessor().employeeId()), List.of(objection.employee().employeeId()),
                about(objection), path(objection));
    }

    /** @param person null while nobody may decide */
    private void send(ObjectionNotice notice, ObjectionHeader objection, PersonRef person) {
        if (person != null) {
            notifications.send(notice, person.employeeId(), about(objection), path(objection));
        }
    }

    private static List<String> about(ObjectionHeader objection) {
        return List.of(objection.periodLabel());
    }

    private static String path(ObjectionHeader objection) {
        return ObjectionService.PATH + objection.id();
    }
}
