package id.kinerja.followup.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.evaluation.rating.Predicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditReckoningTest {

    private static final CreditRules RULES = new CreditRule().defaults();

    /** The first two are the examples of the rules (2.11). */
    @ParameterizedTest
    @CsvSource({"VERY_GOOD,EXPERT_FIRST,12,18.75", "GOOD,EXPERT_FIRST,2,2.08", "GOOD,EXPERT_FIRST,12,12.50", "NEEDS_IMPROVEMENT,EXPERT_FIRST,12,9.38",
            "POOR,EXPERT_YOUNG,12,12.50", "VERY_POOR,EXPERT_YOUNG,3,1.56", "VERY_GOOD,EXPERT_YOUNG,3,9.38", "GOOD,SKILLED_BEGINNER,12,3.75",
            "GOOD,EXPERT_MAIN,1,4.17"})
    void aPredicateIsWorthItsPartOfTheCoefficient(Predicate predicate, FunctionalLevel level, int months, String credit) {
        assertThat(CreditReckoning.of(predicate, level, months, RULES)).isEqualTo(new BigDecimal(credit));
    }

    @Test
    void aYearHasTwelveMonths() {
        assertThatThrownBy(() -> CreditReckoning.of(Predicate.GOOD, FunctionalLevel.EXPERT_FIRST, 13, RULES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyLevelHasItsNumbersAndTheUncheckedOnesSaySo() {
        for (FunctionalLevel level : FunctionalLevel.values()) {
            assertThat(RULES.coefficients()).containsKey(level);
            assertThat(RULES.needs()).containsKey(level);
        }
        assertThat(RULES.coefficients().get(FunctionalLevel.EXPERT_FIRST).verified()).isTrue();
        assertThat(RULES.coefficients().get(FunctionalLevel.EXPERT_MIDDLE).verified()).isFalse();
        assertThat(RULES.needs().get(FunctionalLevel.SKILLED).verified()).isFalse();
        assertThat(CreditReckoning.missing(new BigDecimal("50"), new BigDecimal("56.25"))).isEqualTo(new BigDecimal("0.00"));
    }

    @ParameterizedTest
    @CsvSource({"Arsiparis Ahli Pertama,EXPERT_FIRST", "pranata komputer  ahli muda,EXPERT_YOUNG", "Arsiparis Terampil,SKILLED", "Pengelola Data,"})
    void theTitleTellsTheLevel(String title, FunctionalLevel level) {
        assertThat(FunctionalLevel.findInTitle(title).orElse(null)).isEqualTo(level);
    }

    @Test
    void partsOfAYearStandUntilItsLastResultIsThere() {
        assertThat(CreditSource.conversions(List.of(quarter(1, false), quarter(2, false)))).hasSize(2)
                .allMatch(each -> each.provisional() && each.months() == 3);
        assertThat(CreditSource.conversions(List.of(quarter(1, false), quarter(4, true)))).singleElement()
                .matches(each -> !each.provisional() && each.months() == 12);
    }

    @Test
    void onlyWholeMonthsInThePositionCount() {
        CreditSource from = source(4, true, LocalDate.of(2026, 11, 1));
        assertThat(CreditSource.conversions(List.of(from))).singleElement().matches(each -> each.months() == 2);
        assertThat(CreditSource.conversions(List.of(source(4, true, LocalDate.of(2026, 12, 2))))).isEmpty();
    }

    private static CreditSource quarter(int number, boolean last) {
        return source(number, last, LocalDate.of(2024, 1, 1));
    }

    private static CreditSource source(int number, boolean last, LocalDate heldFrom) {
        LocalDate starts = LocalDate.of(2026, number * 3 - 2, 1);
        return new CreditSource(UUID.randomUUID(), UUID.randomUUID(), 2026, "Triwulan " + number, starts, starts.plusMonths(3).minusDays(1), last,
                "Arsiparis Ahli Pertama", heldFrom, Predicate.GOOD);
    }
}
