package id.kinerja.feedback;

import id.kinerja.organization.PersonRef;
import id.kinerja.target.behaviour.BehaviourValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Feedback as it is read: one row of one statement. */
record FeedbackFile(
        UUID id, People people, UUID requestId, FeedbackSubject subject, UUID targetId, String targetTitle, BehaviourValue value,
        Feedback.Words words, FeedbackVisibility visibility, List<FeedbackReader> readers, Instant givenAt, UUID replacesId,
        FeedbackOutcome outcome, UUID replacedById) {

    /** Who tells whom, and as what. */
    record People(UUID cycleId, PersonRef about, PersonRef author, AuthorRole role) {}

    boolean isBy(UUID person) {
        return people.author().employeeId().equals(person);
    }

    Feedback.Topic topic() {
        return new Feedback.Topic(subject, targetId, value);
    }
}
