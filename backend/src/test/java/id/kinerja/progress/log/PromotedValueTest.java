package id.kinerja.progress.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.target.Accumulation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotedValueTest {

    @ParameterizedTest
    @CsvSource({
        "SUM, 9 4 7, 20", "SUM, 2.5, 2.5", "LATEST, 81 83.5, 83.5", "AVERAGE, 1 2 2, 1.6667", "AVERAGE, 1.5 2.5, 2", "AVERAGE, 0 0, 0"
    })
    void entriesComeTogetherAsTheIndicatorCounts(Accumulation accumulation, String quantities, BigDecimal value) {
        List<BigDecimal> all = Arrays.stream(quantities.split(" ")).map(BigDecimal::new).toList();
        assertThat(PromotedValue.of(accumulation, all)).isEqualByComparingTo(value);
    }
}
