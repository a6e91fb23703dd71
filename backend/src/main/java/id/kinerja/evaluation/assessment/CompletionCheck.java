package id.kinerja.evaluation.assessment;

import id.kinerja.evaluation.rating.Rating;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import java.util.Optional;

/**
 * What must be written before an evaluation is complete: both ratings, feedback, and a reason for each rating that is not
 * "as expected" or, of results, not what the numbers suggest (A 5.2; PermenPANRB 6/2022 art. 24-25).
 */
public final class CompletionCheck {

    /** Short enough for one honest sentence, long enough to keep out "ok". */
    static final int SHORTEST_FEEDBACK = 20;

    static final int SHORTEST_REASON = 10;

    private CompletionCheck() {}

    /** Fails with 422 and a pointer to each thing that is missing. */
    public static void require(Assessment assessment, Optional<Rating> suggested) {
        ProblemException problem = Problem.rule("evaluation.incomplete");
        requireResults(assessment, suggested, problem);
        requireBehaviour(assessment, problem);
        if (isShorter(assessment.feedback(), SHORTEST_FEEDBACK)) {
            problem.at("/feedback", "evaluation.feedback-missing", SHORTEST_FEEDBACK);
        }
        problem.throwIfAnyFault();
    }

    private static void requireResults(Assessment assessment, Optional<Rating> suggested, ProblemException problem) {
        Rating rating = assessment.resultRating();
        if (rating == null) {
            problem.at("/resultRating", "evaluation.rating-missing");
            return;
        }
        boolean differs = suggested.isPresent() && suggested.get() != rating;
        if ((differs || rating != Rating.AS_EXPECTED) && isShorter(assessment.resultReason(), SHORTEST_REASON)) {
            problem.at("/resultReason", differs ? "evaluation.reason-for-difference-missing" : "evaluation.reason-missing",
                    SHORTEST_REASON);
        }
    }

    private static void requireBehaviour(Assessment assessment, ProblemException problem) {
        Rating rating = assessment.behaviourRating();
        if (rating == null) {
            problem.at("/behaviourRating", "evaluation.rating-missing");
        } else if (rating != Rating.AS_EXPECTED && isShorter(assessment.behaviourReason(), SHORTEST_REASON)) {
            problem.at("/behaviourReason", "evaluation.reason-missing", SHORTEST_REASON);
        }
    }

    private static boolean isShorter(String text, int length) {
        return text == null || text.strip().length() < length;
    }
}
