package id.kinerja.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationActionTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMIT, EMPLOYEE, FILLING", "RETURN, ASSESSOR, SUBMITTED", "ASSESS, ASSESSOR, FILLING SUBMITTED",
        "COMPLETE, ASSESSOR, FILLING SUBMITTED", "REOPEN, ASSESSOR, EVALUATED", "SIGN, ASSESSOR, EVALUATED",
        "DELIVER, ASSESSOR, SIGNED", "ACKNOWLEDGE, EMPLOYEE, DELIVERED",
        "SELF_REVIEW, EMPLOYEE, FILLING", "RECORD_DIALOGUE, ASSESSOR, SUBMITTED EVALUATED",
        "UNSIGN, ASSESSOR, SIGNED DELIVERED ACKNOWLEDGED"
    })
    void isOneSidesInItsStatesAlone(EvaluationAction action, Viewer by, String states) {
        assertThat(action.by()).isEqualTo(by);
        for (EvaluationStatus status : EvaluationStatus.values()) {
            assertThat(action.isPossibleIn(status)).as("%s %s", action, status).isEqualTo(states.contains(status.name()));
        }
    }

    @ParameterizedTest(name = "{0} sees ratings from {1} on")
    @CsvSource({"ASSESSOR, FILLING", "AUDITOR, FILLING", "SUPERIOR, SIGNED", "UNIT_HEAD, SIGNED", "EMPLOYEE, DELIVERED", "PERSONNEL,"})
    void ratingsAreSeenFromAStateOn(Viewer viewer, EvaluationStatus from) {
        for (EvaluationStatus status : EvaluationStatus.values()) {
            assertThat(viewer.seesRatings(status)).as("%s %s", viewer, status)
                    .isEqualTo(from != null && status.compareTo(from) >= 0);
        }
    }
}
