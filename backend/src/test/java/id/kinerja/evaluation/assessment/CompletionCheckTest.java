package id.kinerja.evaluation.assessment;

import static id.kinerja.evaluation.rating.Rating.ABOVE;
import static id.kinerja.evaluation.rating.Rating.AS_EXPECTED;
import static id.kinerja.evaluation.rating.Rating.BELOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.kinerja.evaluation.rating.Rating;
import id.kinerja.shared.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletionCheckTest {

    private static final String FEEDBACK = "Dua puluh karakter..";
    private static final String REASON = "Sepuluh ka";

    @Test
    void asExpectedAndAsSuggestedNeedsNoReason() {
        assertThatCode(() -> CompletionCheck.require(of(AS_EXPECTED, null, AS_EXPECTED, null, FEEDBACK), Optional.of(AS_EXPECTED)))
                .doesNotThrowAnyException();
        assertThatCode(() -> CompletionCheck.require(of(AS_EXPECTED, null, AS_EXPECTED, null, FEEDBACK), Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void everythingElseOfResultsNeedsOne() {
        for (Rating suggested : Rating.values()) {
            for (Rating rating : Rating.values()) {
                boolean free = rating == AS_EXPECTED && suggested == AS_EXPECTED;
                assertThat(isComplete(of(rating, null, AS_EXPECTED, null, FEEDBACK), suggested)).isEqualTo(free);
                assertThat(isComplete(of(rating, REASON, AS_EXPECTED, null, FEEDBACK), suggested)).isTrue();
            }
        }
    }

    @Test
    void behaviourNeedsAReasonUnlessAsExpected() {
        for (Rating rating : List.of(ABOVE, BELOW)) {
            assertThat(isComplete(of(AS_EXPECTED, null, rating, "  kurang  ", FEEDBACK), AS_EXPECTED)).isFalse();
            assertThat(isComplete(of(AS_EXPECTED, null, rating, REASON, FEEDBACK), AS_EXPECTED)).isTrue();
        }
    }

    @Test
    void blanksAreNoFeedback() {
        assertThat(isComplete(of(AS_EXPECTED, null, AS_EXPECTED, null, null), AS_EXPECTED)).isFalse();
        assertThat(isComplete(of(AS_EXPECTED, null, AS_EXPECTED, null, "ok" + " ".repeat(30)), AS_EXPECTED)).isFalse();
    }

    @Test
    void bothRatingsMustBeSet() {
        assertThat(isComplete(of(null, REASON, AS_EXPECTED, null, FEEDBACK), AS_EXPECTED)).isFalse();
        assertThat(isComplete(of(AS_EXPECTED, null, null, REASON, FEEDBACK), AS_EXPECTED)).isFalse();
    }

    private static boolean isComplete(Assessment assessment, Rating suggested) {
        Throwable failure = catchThrowable(() -> CompletionCheck.require(assessment, Optional.of(suggested)));
        assertThat(failure == null || failure instanceof ProblemException).isTrue();
        return failure == null;
    }

    private static Assessment of(Rating results, String resultReason, Rating behaviour, String behaviourReason, String feedback) {
        return new Assessment(results, resultReason, behaviour, behaviourReason, feedback, List.of(), List.of());
    }
}
