package id.kinerja.target.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.cycle.Approach;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Aspect;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorContent;
import id.kinerja.target.TargetContent;
import id.kinerja.target.TargetKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void onePlainMainTargetWithOneIndicatorIsEnough() {
        assertComplete(Approach.QUANTITATIVE, main("Surat terbit", atLeast("dokumen", "12")));
    }

    @Test
    void aPlanNeedsAMainTarget() {
        assertIncomplete(Approach.QUANTITATIVE, "/targets", "target.needs-main-target");
        assertIncomplete(Approach.QUANTITATIVE, "/targets", "target.needs-main-target",
                new TargetContent(UUID.randomUUID(), UUID.randomUUID(), TargetKind.ADDITIONAL, "Panitia", List.of(), List.of(atLeast("x", "1"))));
    }

    @Test
    void everyTargetNeedsATitleAndAnIndicator() {
        assertIncomplete(Approach.QUANTITATIVE, "/targets/0/title", "target.needs-title", main("  ", atLeast("dokumen", "12")));
        assertIncomplete(Approach.QUANTITATIVE, "/targets/0/indicators", "target.needs-indicator", main("Surat terbit"));
    }

    @Test
    void anIndicatorNeedsWordsAUnitAndANumber() {
        assertIncomplete(Approach.QUANTITATIVE, "/targets/0/indicators/0/unitOfMeasure", "target.needs-unit", main("Surat", atLeast("", "12")));
        assertIncomplete(Approach.QUANTITATIVE, "/targets/0/indicators/0/targetValue", "target.needs-target-value", main("Surat", atLeast("dokumen", null)));
        assertIncomplete(Approach.QUANTITATIVE, "/targets/0/indicators/0/description", "target.needs-description",
                main("Surat", indicator("", "dokumen", Direction.HIGHER_BETTER, "1", null, null)));
    }

    @Test
    void aRangeNeedsBothLimitsTheRightWayRound() {
        assertComplete(Approach.QUANTITATIVE, main("Surat", range("80", "90")), main("Waktu", range("7", "7")));
        assertIncomplete(Approach.QUANTITATIVE, "/targets/0/indicators/0/rangeLow", "target.needs-range-low", main("Surat", range(null, "90")));
        assertIncomplete(Approach.QUANTITATIVE, "/targets/0/indicators/0/rangeHigh", "target.needs-range-high", main("Surat", range("80", null)));
        assertIncomplete(Approach.QUANTITATIVE, "/targets/0/indicators/0/rangeHigh", "target.range-upside-down", main("Surat", range("90.0001", "90")));
    }

    @Test
    void aQualitativePlanNeedsMeasuresOfSuccessInWordsOnly() {
        IndicatorContent inWords = indicator("Warga puas dengan layanan", "", Direction.HIGHER_BETTER, null, null, null);
        assertComplete(Approach.QUALITATIVE, main("Layanan", inWords));
        assertIncomplete(Approach.QUALITATIVE, "/targets/0/indicators/0/description", "target.needs-measure",
                main("Layanan", indicator(" ", "", Direction.HIGHER_BETTER, null, null, null)));
    }

    @Test
    void everyGapIsNamedByItsOwnPlace() {
        assertThat(Completeness.gaps(Approach.QUANTITATIVE, List.of(
                        main("Surat", atLeast("dokumen", "12")), main("", atLeast("dokumen", "1"), atLeast("dokumen", null)))))
                .extracting(Completeness.Gap::pointer)
                .containsExactly("/targets/1/title", "/targets/1/indicators/1/targetValue");
    }

    @Test
    void aPlanInWordsNeedsAMeasureAndAPlanInNumbersAnAspect() {
        IndicatorContent words = new IndicatorContent(
                UUID.randomUUID(), UUID.randomUUID(), null, "Warga menerima surat yang benar", "", null, null, null, null, null, null);
        IndicatorContent silent = new IndicatorContent(UUID.randomUUID(), UUID.randomUUID(), null, " ", "", null, null, null, null, null, null);
        assertComplete(Approach.QUALITATIVE, main("Surat", words));
        assertIncomplete(Approach.QUALITATIVE, "/targets/0/indicators/0/description", "target.needs-measure", main("Surat", silent));
        assertIncomplete(Approach.QUALITATIVE, "/targets/0/indicators", "target.needs-measure", main("Surat"));
        assertIncomplete(Approach.QUANTITATIVE, "/targets/0/indicators/0/aspect", "target.needs-aspect", main("Surat", words));
    }

    @Test
    void zeroIsATarget() {
        assertComplete(Approach.QUANTITATIVE, main("Keluhan", indicator("Keluhan", "kasus", Direction.LOWER_BETTER, "0", null, null)));
    }

    private static void assertComplete(Approach approach, TargetContent... targets) {
        assertThat(Completeness.gaps(approach, List.of(targets))).isEmpty();
    }

    private static void assertIncomplete(Approach approach, String pointer, String key, TargetContent... targets) {
        assertThat(Completeness.gaps(approach, List.of(targets))).containsExactly(new Completeness.Gap(pointer, key));
    }

    private static TargetContent main(String title, IndicatorContent... indicators) {
        return new TargetContent(UUID.randomUUID(), UUID.randomUUID(), TargetKind.MAIN, title, List.of(), List.of(indicators));
    }

    private static IndicatorContent atLeast(String unit, String target) {
        return indicator("Jumlah surat", unit, Direction.HIGHER_BETTER, target, null, null);
    }

    private static IndicatorContent range(String low, String high) {
        return indicator("Ketepatan", "%", Direction.RANGE, null, low, high);
    }

    private static IndicatorContent indicator(String text, String unit, Direction direction, String target, String low, String high) {
        return new IndicatorContent(UUID.randomUUID(), UUID.randomUUID(), Aspect.QUANTITY, text, unit, direction, Accumulation.SUM,
                null, number(target), number(low), number(high));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
