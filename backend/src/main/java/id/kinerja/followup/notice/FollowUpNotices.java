package id.kinerja.followup.notice;

import id.kinerja.followup.FollowUpHeader;
import id.kinerja.followup.step.FollowUpStep;
import id.kinerja.notification.Notifications;
import id.kinerja.organization.PersonRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells those whom a step of a follow-up concerns, but not who took it. */
@ApplicationScoped
public class FollowUpNotices {

    private final Notifications notifications;

    FollowUpNotices(Notifications notifications) {
        this.notifications = notifications;
    }

    public void tell(FollowUpHeader followUp, FollowUpStep.Kind step, Optional<UUID> actor) {
        switch (step) {
            case PROPOSED -> {
                send(FollowUpNotice.PROPOSED, followUp, actor, followUp.employee());
                send(FollowUpNotice.TO_APPROVE, followUp, actor,
                        followUp.proposer().equals(followUp.employee()) ? followUp.assessor() : followUp.superior());
            }
            case APPROVED -> send(FollowUpNotice.APPROVED, followUp, actor, followUp.proposer());
            case COMPLETED -> send(FollowUpNotice.COMPLETED, followUp, actor, followUp.employee());
            case CANCELLED -> send(FollowUpNotice.CANCELLED, followUp, actor, followUp.employee(), followUp.owner(), followUp.proposer());
            case EDITED, STARTED, NOTED -> { }
        }
    }

    private void send(FollowUpNotice kind, FollowUpHeader followUp, Optional<UUID> actor, PersonRef... people) {
        Set<UUID> recipients = Arrays.stream(people).filter(Objects::nonNull).map(PersonRef::employeeId)
                .filter(person -> !person.equals(actor.orElse(null))).collect(Collectors.toSet());
        notifications.sendToAll(kind, recipients, List.of(), "/tindak-lanjut/" + followUp.id());
    }
}
