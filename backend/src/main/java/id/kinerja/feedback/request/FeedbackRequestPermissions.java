package id.kinerja.feedback.request;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A request is between two: nobody else learns of it, and each of them has a step of their own. */
@ApplicationScoped
class FeedbackRequestPermissions {

    private final Caller caller;

    FeedbackRequestPermissions(Caller caller) {
        this.caller = caller;
    }

    void requireParty(FeedbackRequestResponse request) {
        if (!isMe(request.employee().employeeId()) && !isMe(request.asked().employeeId())) {
            throw Problem.notFound();
        }
    }

    void requireAsked(FeedbackRequest request) {
        if (!isMe(request.askedId())) {
            throw isMe(request.employeeId()) ? Problem.forbidden("feedback.only-asked") : Problem.notFound();
        }
    }

    void requireAsking(FeedbackRequest request) {
        if (!isMe(request.employeeId())) {
            throw isMe(request.askedId()) ? Problem.forbidden("feedback.only-asking") : Problem.notFound();
        }
    }

    private boolean isMe(UUID employeeId) {
        return caller.findEmployeeId().filter(employeeId::equals).isPresent();
    }
}
