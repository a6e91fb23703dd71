package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationStatus.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationStatusTest {

    private static final Set<String> ALLOWED = Set.of(
            "FILLING SUBMITTED", "FILLING EVALUATED",
            "SUBMITTED FILLING", "SUBMITTED EVALUATED",
            "EVALUATED FILLING", "EVALUATED SUBMITTED", "EVALUATED SIGNED",
            "SIGNED DELIVERED", "SIGNED EVALUATED",
            "DELIVERED ACKNOWLEDGED", "DELIVERED FINAL", "DELIVERED EVALUATED",
            "ACKNOWLEDGED FINAL", "ACKNOWLEDGED EVALUATED");

    @Test
    void allPairsAreDecided() {
        for (EvaluationStatus from : values()) {
            for (EvaluationStatus to : values()) {
                assertThat(from.canBecome(to)).as("%s %s", from, to).isEqualTo(ALLOWED.contains(from + " " + to));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "FILLING, true, false, false", "SUBMITTED, true, false, false", "EVALUATED, false, false, false",
        "SIGNED, false, true, false", "DELIVERED, false, true, true", "ACKNOWLEDGED, false, true, true",
        "FINAL, false, true, true"
    })
    void saysWhatMayBeDoneAndSeen(EvaluationStatus status, boolean open, boolean signed, boolean delivered) {
        assertThat(status.isOpen()).isEqualTo(open);
        assertThat(status.isSigned()).isEqualTo(signed);
        assertThat(status.isDelivered()).isEqualTo(delivered);
    }
}
