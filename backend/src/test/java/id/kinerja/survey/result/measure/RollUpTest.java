package id.kinerja.survey.result.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.survey.index.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final Map<String, Tally> LARGE = Map.of("TIME", new Tally(0, 0, 90, 0), "CONDUCT", new Tally(0, 0, 90, 0));
    private static final Map<String, Tally> SMALL = Map.of("TIME", new Tally(0, 0, 0, 10), "CONDUCT", new Tally(0, 0, 0, 10));

    @Test
    void pooledAndMeanOfUnitsPart() {
        assertThat(RollUp.pooled(List.of(LARGE, SMALL))).contains(new BigDecimal("77.50"));
        assertThat(RollUp.meanOfUnits(List.of(new BigDecimal("75.00"), new BigDecimal("100.00")))).contains(new BigDecimal("87.50"));
    }

    @Test
    void differentQuestionsAreNotPooled() {
        assertThat(RollUp.pooled(List.of(LARGE, Map.of("TIME", new Tally(1, 0, 0, 0))))).isEmpty();
        assertThat(RollUp.pooled(List.of())).isEmpty();
        assertThat(RollUp.meanOfUnits(List.of())).isEmpty();
    }
}
