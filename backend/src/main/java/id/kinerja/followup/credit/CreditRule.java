package id.kinerja.followup.credit;

import id.kinerja.cycle.rule.RuleFault;
import id.kinerja.cycle.rule.RuleSection;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.followup.credit.CreditRules.Coefficient;
import id.kinerja.followup.credit.CreditRules.Need;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The percentages and the coefficients of Ahli Pertama and Ahli Muda were read in official texts on PermenPANRB 1/2023 and Peraturan BKN 3/2023; the
 * other coefficients are from memory. The needs come from an official slide that swaps the names Mahir and Terampil, so that these
 * two are not verified.
 */
@ApplicationScoped
public class CreditRule implements RuleSection<CreditRules> {

    private static final Map<Predicate, BigDecimal> PERCENT = Map.of(
            Predicate.VERY_GOOD, number("150"), Predicate.GOOD, number("100"), Predicate.NEEDS_IMPROVEMENT, number("75"),
            Predicate.POOR, number("50"), Predicate.VERY_POOR, number("25"));

    private static final Map<FunctionalLevel, Coefficient> COEFFICIENTS = Map.of(
            FunctionalLevel.EXPERT_FIRST, coefficient("12.5", true), FunctionalLevel.EXPERT_YOUNG, coefficient("25", true),
            FunctionalLevel.EXPERT_MIDDLE, coefficient("37.5", false), FunctionalLevel.EXPERT_MAIN, coefficient("50", false),
            FunctionalLevel.SKILLED_BEGINNER, coefficient("3.75", false), FunctionalLevel.SKILLED, coefficient("5", false),
            FunctionalLevel.SKILLED_PROFICIENT, coefficient("12.5", false), FunctionalLevel.SKILLED_SUPERVISING, coefficient("25", false));

    private static final Map<FunctionalLevel, Need> NEEDS = Map.of(
            FunctionalLevel.EXPERT_MAIN, need("200", null, true), FunctionalLevel.EXPERT_MIDDLE, need("150", "450", true),
            FunctionalLevel.EXPERT_YOUNG, need("100", "200", true), FunctionalLevel.EXPERT_FIRST, need("50", "100", true),
            FunctionalLevel.SKILLED_SUPERVISING, need("100", null, true), FunctionalLevel.SKILLED_PROFICIENT, need("50", "100", false),
            FunctionalLevel.SKILLED, need("20", "60", false), FunctionalLevel.SKILLED_BEGINNER, need("15", "15", true));

    @Override
    public String key() {
        return "followup.credit";
    }

    @Override
    public Class<CreditRules> type() {
        return CreditRules.class;
    }

    @Override
    public CreditRules defaults() {
        return new CreditRules(new TreeMap<>(PERCENT), new TreeMap<>(COEFFICIENTS), new TreeMap<>(NEEDS));
    }

    @Override
    public boolean verified() {
        return false;
    }

    /** A reckoning must find every number. */
    @Override
    public List<RuleFault> faults(CreditRules rules) {
        List<RuleFault> faults = new ArrayList<>();
        if (!rules.percent().keySet().containsAll(Arrays.asList(Predicate.values()))) {
            faults.add(new RuleFault("/percent", "followup.credit-incomplete"));
        }
        if (!rules.coefficients().keySet().containsAll(Arrays.asList(FunctionalLevel.values()))) {
            faults.add(new RuleFault("/coefficients", "followup.credit-incomplete"));
        }
        return faults;
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
