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

    private static List<Double> numbers(double... values) {
        return Stream.of(values).flatMap(all -> java.util.Arrays.stream(all).boxed()).toList();
    }
}
