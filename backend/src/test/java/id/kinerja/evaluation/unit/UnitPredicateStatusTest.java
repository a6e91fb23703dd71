package id.kinerja.evaluation.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitPredicateStatusTest {

    private static final Set<String> ALLOWED = Set.of(
            "ACTION_PLAN PROPOSED", "PROPOSED ACTION_PLAN", "PROPOSED SET", "SET CALIBRATION", "SET SIGNED", "CALIBRATION CALIBRATED",
            "CALIBRATED CALIBRATION", "CALIBRATED SIGNED");

    @Test
    void allPairsAreDecided() {
        for (UnitPredicateStatus from : UnitPredicateStatus.values()) {
            for (UnitPredicateStatus to : UnitPredicateStatus.values()) {
                assertThat(from.canBecome(to)).as(from + " to " + to).isEqualTo(ALLOWED.contains(from + " " + to));
            }
        }
    }

    @Test
    void itIsKnownOnceItIsSet() {
        assertThat(UnitPredicateStatus.PROPOSED.isSet()).isFalse();
        assertThat(UnitPredicateStatus.SET.isSet()).isTrue();
        assertThat(UnitPredicateStatus.SIGNED.isSet()).isTrue();
    }
}
