package id.kinerja.feedback.request;

import static id.kinerja.feedback.request.FeedbackRequestStatus.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FeedbackRequestStatusTest {

    private static final Set<String> ALLOWED = Set.of("OPEN ANSWERED", "OPEN DECLINED", "OPEN WITHDRAWN");

    @Test
    void allPairsAreDecided() {
        for (FeedbackRequestStatus from : values()) {
            for (FeedbackRequestStatus to : values()) {
                assertThat(from.canBecome(to)).as("%s %s", from, to).isEqualTo(ALLOWED.contains(from + " " + to));
            }
        }
    }
}
