package id.kinerja.insight.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaterSignalsTest {

    private static final SignalLimits LIMITS = new SignalLimits(5, 50, 25);
    private static final RaterCounts OTHERS = new RaterCounts(null, 60, 0, 6, 6, 0, 0, 0, 0);

    /** Values from the published formula, as R's binom::binom.wilson gives them. */
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"8, 10, 0.4902, 0.9433", "0, 10, 0, 0.2775", "10, 10, 0.7225, 1", "1, 1, 0.2065, 1", "50, 100, 0.4038, 0.5962"})
    void wilson(int count, int of, double lower, double upper) {
        assertThat(WilsonInterval.of(count, of).lower()).isEqualTo(lower, within(0.0001));
        assertThat(WilsonInterval.of(count, of).upper()).isEqualTo(upper, within(0.0001));
    }

    @Test
    void ofNothingNothingIsKnown() {
        assertThat(WilsonInterval.of(0, 0)).isEqualTo(new WilsonInterval(0, 1));
    }

    @Property
    void anIntervalHoldsItsShareAndStaysWithinBounds(@ForAll @IntRange(min = 1, max = 500) int of, @ForAll @IntRange(max = 500) int some) {
        int count = some % (of + 1);
        WilsonInterval interval = WilsonInterval.of(count, of);
        assertThat(interval.lower()).isBetween(0.0, (double) count / of);
        assertThat(interval.upper()).isBetween((double) count / of, 1.0);
    }

    @Test
    void ofFewRatingsNothingIsSaid() {
        assertThat(RaterSignals.of(new RaterCounts(null, 4, 4, 4, 0, 4, 4, 4, 4), OTHERS, LIMITS)).isEmpty();
    }

    @Test
    void equalRatingsAreAskedAboutOnlyWhenSure() {
        assertThat(codes(new RaterCounts(null, 10, 10, 1, 1, 0, 0, 0, 0))).containsExactly(SignalCode.EQUAL_RATINGS);
        assertThat(codes(new RaterCounts(null, 10, 7, 1, 1, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void lenientAndSevereAreMeasuredAgainstTheOthersOfTheUnit() {
        assertThat(codes(new RaterCounts(null, 10, 1, 8, 1, 0, 0, 0, 0))).containsExactly(SignalCode.LENIENT);
        assertThat(codes(new RaterCounts(null, 10, 1, 1, 8, 0, 0, 0, 0))).containsExactly(SignalCode.SEVERE);
        assertThat(codes(new RaterCounts(null, 10, 1, 2, 2, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void whatIsMissingIsAskedAbout() {
        assertThat(codes(new RaterCounts(null, 10, 1, 1, 1, 8, 8, 8, 8))).containsExactly(
                SignalCode.WITHOUT_EVIDENCE, SignalCode.WITHOUT_FEEDBACK, SignalCode.UNLIKE_INDICATORS);
    }

    @Test
    void withoutOthersNobodyIsLenient() {
        assertThat(RaterSignals.of(new RaterCounts(null, 10, 1, 10, 0, 0, 0, 0, 0), RaterCounts.none(), LIMITS)).isEmpty();
    }

    private static List<SignalCode> codes(RaterCounts own) {
        return RaterSignals.of(own, OTHERS, LIMITS).stream().map(Signal::code).toList();
    }
}
