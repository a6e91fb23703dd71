package id.kinerja.objection;

import id.kinerja.notification.Notifications;
import id.kinerja.objection.statement.Party;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is told of which step; within the transaction of the step. */
@ApplicationScoped
class ObjectionNews {

    private final Notifications notifications;

    ObjectionNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** It is taken up: the employee learns of it, and both are asked for their statements. */
    void acknowledged(ObjectionHeader objection) {
        send(ObjectionNotice.ACKNOWLEDGED, objection, Set.of(objection.employee().employeeId()));
        toBoth(ObjectionNotice.STATEMENT_ASKED, objection);
    }

    void toBoth(ObjectionNotice notice, ObjectionHeader objection) {
        send(notice, objection, Set.of(objection.employee().employeeId(), objection.assessor().employeeId()));
    }

    /** The other side may want to answer; the decider hears when both were heard. */
    void stated(ObjectionHeader objection, Party party, boolean complete) {
        UUID other = party == Party.EMPLOYEE ? objection.assessor().employeeId() : objection.employee().employeeId();
        send(ObjectionNotice.STATED, objection, Set.of(other));
        if (complete && objection.decider() != null) {
            send(ObjectionNotice.CLARIFIED, objection, Set.of(objection.decider().employeeId()));
        }
    }

    void withdrawn(ObjectionHeader objection) {
        Set<UUID> others = Stream.of(objection.assessor(), objection.decider()).filter(Objects::nonNull)
                .map(person -> person.employeeId()).collect(Collectors.toSet());
        send(ObjectionNotice.WITHDRAWN, objection, others);
    }

    void appointed(ObjectionHeader objection, UUID substituteId) {
        send(ObjectionNotice.TO_DECIDE, objection, Set.of(substituteId));
        toBoth(ObjectionNotice.DECIDER_APPOINTED, objection);
    }

    private void send(ObjectionNotice notice, ObjectionHeader objection, Set<UUID> recipients) {
        notifications.sendToAll(notice, recipients, List.of(objection.periodLabel()), ObjectionService.PATH + objection.id());
    }
}
