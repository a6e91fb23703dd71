package id.kinerja.feedback.request;

import id.kinerja.feedback.FeedbackSubject;
import id.kinerja.feedback.FeedbackVisibility;
import id.kinerja.target.behaviour.BehaviourValue;
import java.util.UUID;

/** What an answer takes from the request. */
public record OpenRequest(
        UUID id, UUID cycleId, UUID employeeId, FeedbackSubject subject, UUID targetId, BehaviourValue value,
        FeedbackVisibility visibility) {}
