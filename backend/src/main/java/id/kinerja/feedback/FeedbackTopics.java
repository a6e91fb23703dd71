package id.kinerja.feedback;

import id.kinerja.progress.reader.PeopleInCycle;
import id.kinerja.progress.reader.PersonInCycle;
import id.kinerja.shared.problem.Problem;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Checks what feedback, or a request for it, is said to be about. */
@ApplicationScoped
public class FeedbackTopics {

    private final PeopleInCycle people;

    FeedbackTopics(PeopleInCycle people) {
        this.people = people;
    }

    /** 422 where subject and what it names do not fit, or the target is not this person's. */
    public void require(FeedbackSubject subject, UUID targetId, BehaviourValue value, PersonInCycle about) {
        if ((subject == FeedbackSubject.TARGET) != (targetId != null)) {
            throw Problem.rule("feedback.target-needed").at("/targetId", "feedback.target-needed");
        }
        if ((subject == FeedbackSubject.BEHAVIOUR) != (value != null)) {
            throw Problem.rule("feedback.value-needed").at("/valueCode", "feedback.value-needed");
        }
        boolean foreign = targetId != null && people.findTarget(targetId)
                .filter(target -> target.employeeId().equals(about.employeeId()) && target.cycleId().equals(about.cycleId()))
                .isEmpty();
        if (foreign) {
            throw Problem.rule("feedback.target-unknown").at("/targetId", "feedback.target-unknown");
        }
    }
}
