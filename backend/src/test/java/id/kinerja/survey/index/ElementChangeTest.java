package id.kinerja.survey.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ElementChangeTest {

    /** t is 3.29. */
    @Test
    void aClearStepIsMoreThanChance() {
        ElementChange change = ElementChange.of(new Tally(4, 16, 12, 8), new Tally(0, 6, 20, 14)).orElseThrow();
        assertThat(change.before()).isEqualTo(new BigDecimal("65.00"));
        assertThat(change.after()).isEqualTo(new BigDecimal("80.00"));
        assertThat(change.difference()).isEqualTo(new BigDecimal("15.00"));
        assertThat(change.beyondChance()).isTrue();
    }

    /** Welch: t is 0.76, and 2.10 would be needed with 18 degrees of freedom. */
    @Test
    void aSmallStepOfFewMayBeChance() {
        ElementChange change = ElementChange.of(new Tally(1, 3, 4, 2), new Tally(0, 3, 4, 3)).orElseThrow();
        assertThat(change.difference()).isEqualTo(new BigDecimal("7.50"));
        assertThat(change.beyondChance()).isFalse();
    }

    @Test
    void aStepDownIsOne() {
        ElementChange change = ElementChange.of(new Tally(0, 0, 0, 30), new Tally(0, 0, 30, 0)).orElseThrow();
        assertThat(change.difference()).isEqualTo(new BigDecimal("-25.00"));
        assertThat(change.beyondChance()).as("nobody differs from the others").isTrue();
        assertThat(ElementChange.of(new Tally(0, 0, 30, 0), new Tally(0, 0, 12, 0)).orElseThrow().beyondChance()).isFalse();
    }

    @Test
    void fewerThanTenSayNothing() {
        assertThat(ElementChange.of(new Tally(0, 0, 9, 0), new Tally(0, 0, 0, 40))).isEmpty();
        assertThat(ElementChange.of(new Tally(0, 0, 40, 0), new Tally(0, 0, 0, 9))).isEmpty();
    }

    /** What is shown adds up: 66.67 to 77.78, though the exact difference is 11.111. */
    @Test
    void theDifferenceIsThatOfTheNumbersShown() {
        ElementChange change = ElementChange.of(new Tally(0, 4, 8, 0), new Tally(0, 0, 16, 2)).orElseThrow();
        assertThat(change.before()).isEqualTo(new BigDecimal("66.67"));
        assertThat(change.after()).isEqualTo(new BigDecimal("77.78"));
        assertThat(change.difference()).isEqualTo(new BigDecimal("11.11"));
    }
}
