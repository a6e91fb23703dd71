package id.kinerja.shared.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    private static final List<Double> STEADY = numbers(34, 31, 36, 33, 38, 35, 32, 37, 34, 36, 33, 35);

    @Test
    void drawsTheKnownLimits() {
        var chart = ControlChart.of(STEADY);
        assertThat(chart.mean()).isEqualTo(34.5);
        assertThat(chart.meanRange()).isCloseTo(3.3636, Offset.offset(0.0001));
        assertThat(chart.lower()).isCloseTo(25.55, Offset.offset(0.005));
        assertThat(chart.upper()).isCloseTo(43.45, Offset.offset(0.005));
        assertThat(chart.upperRange()).isCloseTo(10.99, Offset.offset(0.005));
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void noticesAValueOutsideTheLimits() {
        List<Double> values = new ArrayList<>(STEADY);
        values.add(60.0);
        assertThat(ControlChart.of(values).signals()).containsExactly(12);
    }

    @Test
    void noticesEightInARowOnOneSide() {
        List<Double> values = numbers(30, 40, 30, 40, 30, 40, 30, 40, 34, 34.5, 34, 34.5, 34, 34.5, 34, 34.5);
        assertThat(ControlChart.of(values).signals()).containsExactly(15);
    }

    @Test
    void noticesThreeOfFourNearALimit() {
        List<Double> values = numbers(35, 35, 36, 35, 34, 35, 35, 36, 35, 34, 37, 37, 37);
        assertThat(ControlChart.of(values).signals()).contains(12);
    }

    @Test
    void needsTwelveValues() {
        assertThatThrownBy(() -> ControlChart.of(numbers(1, 2, 3))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsTheLimitsOfSharesByTheirSize() {
        var chart = ShareChart.of(List.of(new ShareChart.Count(110, 120), new ShareChart.Count(80, 95),
                new ShareChart.Count(121, 130), new ShareChart.Count(99, 110)));
        assertThat(chart.share()).isCloseTo(0.9011, Offset.offset(0.00005));
        assertThat(chart.points()).extracting(ShareChart.Point::lower)
                .usingElementComparator(ControlChartTest::nearly).containsExactly(0.819, 0.809, 0.823, 0.816);
        assertThat(chart.points()).extracting(ShareChart.Point::upper)
                .usingElementComparator(ControlChartTest::nearly).containsExactly(0.983, 0.993, 0.980, 0.986);
        assertThat(chart.points()).noneMatch(ShareChart.Point::outside);
    }

    @Test
    void noticesAShareOutsideItsLimits() {
        var chart = ShareChart.of(List.of(new ShareChart.Count(100, 100), new ShareChart.Count(50, 100)));
        assertThat(chart.points()).allMatch(ShareChart.Point::outside);
        assertThatThrownBy(() -> new ShareChart.Count(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int nearly(double one, double other) {
        return Math.abs(one - other) < 0.0006 ? 0 : Double.compare(one, other);
    }

    private static List<Double> numbers(double... values) {
        return Stream.of(values).flatMap(all -> java.util.Arrays.stream(all).boxed()).toList();
    }
}
