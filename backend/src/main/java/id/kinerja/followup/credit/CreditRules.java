package id.kinerja.followup.credit;

import id.kinerja.evaluation.rating.Predicate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One version of the numbers of functional credit. The percentages and the coefficients of Ahli Pertama and Ahli Muda were read in official texts
 * on PermenPANRB 1/2023 and Peraturan BKN 3/2023; the other coefficients are from memory. The needs come from an official slide that
 * swaps the names Mahir and Terampil, so these two are not verified.
 *
 * @param name under which a reckoning names this version
 * @param percent of the coefficient that a predicate is worth
 */
public record CreditRules(
        String name, LocalDate inForceFrom, Map<Predicate, BigDecimal> percent, Map<FunctionalLevel, Coefficient> coefficients,
        Map<FunctionalLevel, Need> needs) {

    /** Credit of a whole year at 100 %. */
    public record Coefficient(BigDecimal value, boolean verified) {}

    /**
     * What has to be gathered in a level.
     *
     * @param rank for the next rank
     * @param level for the next level; null where none follows or the slide gives none
     */
    public record Need(BigDecimal rank, BigDecimal level, boolean verified) {}

    private static final CreditRules OF_2023 = new CreditRules("PermenPANRB 1/2023", LocalDate.of(2023, 1, 1),
            new EnumMap<>(Map.of(
                    Predicate.VERY_GOOD, number("150"), Predicate.GOOD, number("100"), Predicate.NEEDS_IMPROVEMENT, number("75"),
                    Predicate.POOR, number("50"), Predicate.VERY_POOR, number("25"))),
            new EnumMap<>(Map.of(
                    FunctionalLevel.EXPERT_FIRST, coefficient("12.5", true), FunctionalLevel.EXPERT_YOUNG, coefficient("25", true),
                    FunctionalLevel.EXPERT_MIDDLE, coefficient("37.5", false), FunctionalLevel.EXPERT_MAIN, coefficient("50", false),
                    FunctionalLevel.SKILLED_BEGINNER, coefficient("3.75", false), FunctionalLevel.SKILLED, coefficient("5", false),
                    FunctionalLevel.SKILLED_PROFICIENT, coefficient("12.5", false),
                    FunctionalLevel.SKILLED_SUPERVISING, coefficient("25", false))),
            new EnumMap<>(Map.of(
                    FunctionalLevel.EXPERT_MAIN, need("200", null, true), FunctionalLevel.EXPERT_MIDDLE, need("150", "450", true),
                    FunctionalLevel.EXPERT_YOUNG, need("100", "200", true), FunctionalLevel.EXPERT_FIRST, need("50", "100", true),
                    FunctionalLevel.SKILLED_SUPERVISING, need("100", null, true), FunctionalLevel.SKILLED_PROFICIENT, need("50", "100", false),
                    FunctionalLevel.SKILLED, need("20", "60", false), FunctionalLevel.SKILLED_BEGINNER, need("15", "15", true))));

    /** Newest first. */
    private static final List<CreditRules> VERSIONS = List.of(OF_2023);

    /** The version in force on a day; for a day before the first one, the first. */
    public static CreditRules on(LocalDate day) {
        return VERSIONS.stream().filter(rules -> !rules.inForceFrom().isAfter(day)).findFirst().orElse(VERSIONS.getLast());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Coefficient coefficient(String value, boolean verified) {
        return new Coefficient(number(value), verified);
    }

    private static Need need(String rank, String level, boolean verified) {
        return new Need(number(rank), level == null ? null : number(level), verified);
    }
}
