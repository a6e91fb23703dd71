package id.kinerja.evaluation.distribution;

import java.util.ArrayList;
import java.util.List;

/**
 * The five patterns of SE MenPANRB 3/2023, clause by clause. All comparisons are of whole numbers: a share of {@code p} percent of
 * {@code n} people is reached by {@code count} where {@code 100 * count >= p * n}. What a pattern says "may be" is no clause.
 *
 * <p>For few people ({@link DistributionLimits#countsBelow}) a limit is a number of persons: an upper one rounded up, a lower one
 * down, so that nobody is asked for what whole persons cannot give. Nobody at all fulfils every pattern.
 */
final class DistributionPattern {

    private final PredicateCounts counts;
    private final DistributionLimits limits;
    private final int population;
    private final List<Clause> clauses = new ArrayList<>();

    private DistributionPattern(PredicateCounts counts, DistributionLimits limits) {
        this.counts = counts;
        this.limits = limits;
        this.population = counts.population();
    }

    static List<Clause> check(UnitLevel level, PredicateCounts counts, DistributionLimits limits) {
        DistributionPattern pattern = new DistributionPattern(counts, limits);
        if (counts.population() > 0) {
            pattern.add(level);
        }
        return List.copyOf(pattern.clauses);
    }

    static Outcome outcome(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> clause.outcome() == Outcome.WARNING) ? Outcome.WARNING : Outcome.OK;
    }

    private void add(UnitLevel level) {
        switch (level) {
            case EXCELLENT -> {
                most(ClauseCode.MOST_VERY_GOOD, counts.veryGood());
                atMost(ClauseCode.VERY_GOOD_AT_MOST, counts.veryGood(), limits.mostAtMost());
            }
            case GOOD -> {
                most(ClauseCode.MOST_GOOD, counts.good());
                atMost(ClauseCode.GOOD_AT_MOST, counts.good(), limits.mostAtMost());
                some(counts.needsImprovement() + counts.poor());
            }
            case NEEDS_IMPROVEMENT -> {
                atLeast(ClauseCode.NEEDS_IMPROVEMENT_AT_LEAST, counts.needsImprovement(), limits.mainAtLeast());
                atMost(ClauseCode.VERY_GOOD_AT_MOST, counts.veryGood(), limits.veryGoodAtMost());
            }
            case POOR -> {
                atLeast(ClauseCode.POOR_AT_LEAST, counts.poor(), limits.mainAtLeast());
                atLeast(ClauseCode.NEEDS_IMPROVEMENT_AT_LEAST, counts.needsImprovement(), limits.secondAtLeast());
                atMost(ClauseCode.VERY_GOOD_AT_MOST, counts.veryGood(), limits.veryGoodAtMost());
            }
            case VERY_POOR -> {
                atLeast(ClauseCode.VERY_POOR_AT_LEAST, counts.veryPoor(), limits.mainAtLeast());
                atLeast(ClauseCode.POOR_OR_NEEDS_IMPROVEMENT_AT_LEAST, counts.poor() + counts.needsImprovement(), limits.secondAtLeast());
                none(counts.veryGood());
            }
        }
    }

    /** "Most" is over a share; in whole persons the first number over it. */
    private void most(ClauseCode code, int actual) {
        boolean holds = 100L * actual > (long) limits.mostOver() * population;
        add(code, actual, limits.mostOver(), isFew() ? limits.mostOver() * population / 100 + 1 : null, holds);
    }

    private void atMost(ClauseCode code, int actual, int percent) {
        int people = (percent * population + 99) / 100;
        boolean holds = isFew() ? actual <= people : 100L * actual <= (long) percent * population;
        add(code, actual, percent, isFew() ? people : null, holds);
    }

    private void atLeast(ClauseCode code, int actual, int percent) {
        int people = percent * population / 100;
        boolean holds = isFew() ? actual >= people : 100L * actual >= (long) percent * population;
        add(code, actual, percent, isFew() ? people : null, holds);
    }

    private void some(int actual) {
        add(ClauseCode.SOME_TO_IMPROVE, actual, null, 1, actual >= 1);
    }

    private void none(int actual) {
        add(ClauseCode.NO_VERY_GOOD, actual, null, 0, actual == 0);
    }

    private void add(ClauseCode code, int actual, Integer percent, Integer people, boolean holds) {
        clauses.add(new Clause(code, actual, percent, people, holds ? Outcome.OK : Outcome.WARNING));
    }

    private boolean isFew() {
        return population < limits.countsBelow();
    }
}
