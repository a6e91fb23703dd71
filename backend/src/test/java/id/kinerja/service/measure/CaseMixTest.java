package id.kinerja.service.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseMixTest {

    private static final UUID EASY = new UUID(0, 1);
    private static final UUID HARD = new UUID(0, 2);
    private static final CaseMix UNIT = new CaseMix(List.of(new CaseMix.Cases(EASY, 100, 90), new CaseMix.Cases(HARD, 50, 25)));

    @Test
    void whoeverDoesTheHardOnesIsComparedWithTheHardOnes() {
        // 6 of 10 hard ones where the unit reaches 5 of 10; 8 of 10 easy ones where it reaches 9
        assertThat(UNIT.ratio(List.of(new CaseMix.Cases(HARD, 10, 6)))).contains(new BigDecimal("1.20"));
        assertThat(UNIT.ratio(List.of(new CaseMix.Cases(EASY, 10, 8)))).contains(new BigDecimal("0.89"));
        assertThat(UNIT.ratio(List.of(new CaseMix.Cases(EASY, 10, 8), new CaseMix.Cases(HARD, 10, 6)))).contains(new BigDecimal("1.00"));
    }

    @Test
    void inPercentTheUnitIsAHundred() {
        assertThat(UNIT.percent(List.of(new CaseMix.Cases(HARD, 7, 4)))).contains(new BigDecimal("114.29"));
        assertThat(UNIT.percent(List.of(new CaseMix.Cases(EASY, 100, 90), new CaseMix.Cases(HARD, 50, 25)))).contains(new BigDecimal("100.00"));
    }

    @Test
    void withoutAnythingToExpectThereIsNoRatio() {
        assertThat(UNIT.ratio(List.of())).isEmpty();
        assertThat(UNIT.ratio(List.of(new CaseMix.Cases(new UUID(0, 3), 4, 4)))).isEmpty();
    }
}
