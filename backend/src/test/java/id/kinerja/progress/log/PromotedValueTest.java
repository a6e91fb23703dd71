package id.kinerja.progress.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.target.Accumulation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotedValueTest {

    @ParameterizedTest
    @CsvSource({
        "SUM, 9 4 7, 20", "SUM, 2.5, 2.5", "LATEST, 81 83.5, 83.5", "AVERAGE, 1 2 2, 1.6667", "AVERAGE, 1.5 2.5, 2", "AVERAGE, 0 0, 0"
    })
    void entriesComeTogetherAsTheIndicatorCounts(Accumulation accumulation, String quantities, BigDecimal value) {
        List<BigDecimal> all = Arrays.stream(quantities.split(" ")).map(BigDecimal::new).toList();
        assertThat(PromotedValue.of(accumulation, all).orElseThrow()).isEqualByComparingTo(value);
    }

    @Test
    void wordsHaveNoValue() {
        assertThat(PromotedValue.of(null, Arrays.asList(null, null))).isEmpty();
        assertThat(PromotedValue.of(null, List.of(BigDecimal.TEN))).isEmpty();
    }

    @Test
    void wordsKeepANumberThatWasNotedBefore() {
        List<WorkLogItem> entries = List.of(entry("Rapat warga", "surat", "9.5000"), entry("Rapat warga", null, "3"), entry("Kunjungan", "", null), entry("Kunjungan", "", null));
        assertThat(PromotedValue.words(null, entries)).isEqualTo("Rapat warga (9,5 surat)\nRapat warga (3)\nKunjungan");
        assertThat(PromotedValue.words(Accumulation.SUM, entries)).isEqualTo("Rapat warga\nKunjungan");
    }

    private static WorkLogItem entry(String done, String unit, String quantity) {
        return new WorkLogItem(
                null, null, null, WorkLogSpan.DAY, LocalDate.of(2026, 5, 11), null, null, null, null, null, unit, quantity == null,
                quantity == null ? null : new BigDecimal(quantity), done, Instant.EPOCH, null, null, null, null, null);
    }
}
