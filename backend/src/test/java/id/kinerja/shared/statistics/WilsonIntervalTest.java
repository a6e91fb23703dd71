package id.kinerja.shared.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"42, 49, 0.733, 0.929", "9, 10, 0.596, 0.982", "95, 100, 0.888, 0.978", "0, 10, 0, 0.278", "10, 10, 0.722, 1"})
    void holdsTheKnownValues(long successes, long cases, double low, double high) {
        var interval = WilsonInterval.of(successes, cases);
        assertThat(interval.low()).isCloseTo(low, Offset.offset(0.0006));
        assertThat(interval.high()).isCloseTo(high, Offset.offset(0.0006));
    }

    @Test
    void needsCases() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
