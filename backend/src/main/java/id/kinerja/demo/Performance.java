package id.kinerja.demo;

import id.kinerja.evaluation.rating.Rating;
import id.kinerja.target.Accumulation;
import id.kinerja.target.Direction;
import id.kinerja.target.IndicatorContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Random;

/** How well a person does in a quarter, and the numbers that follow from it. */
record Performance(Rating results, Rating behaviour) {

    private static final int QUARTERS = 4;
    /** Below this many a quarter, one more or less would be another level. */
    private static final int FEW = 10;

    /** Whom visitors enter as: a good result to read, an ordinary one to give. */
    private static final Map<String, Performance> SHOWN = Map.of(
            DemoAccounts.READER, new Performance(Rating.AS_EXPECTED, Rating.ABOVE),
            DemoAccounts.READY, new Performance(Rating.AS_EXPECTED, Rating.AS_EXPECTED),
            DemoAccounts.COUNTER, new Performance(Rating.ABOVE, Rating.AS_EXPECTED));

    /** Most do as expected; a person mostly stays as they are. */
    static Performance of(DemoPerson person, int quarter) {
        if (SHOWN.containsKey(person.nip())) {
            return SHOWN.get(person.nip());
        }
        Random steady = person.chance("performance");
        int results = steady.nextInt(100);
        int behaviour = steady.nextInt(100);
        Random now = person.chance("performance" + quarter);
        return new Performance(level(results + now.nextInt(21) - 10, 82, 10), level(behaviour + now.nextInt(13) - 6, 80, 5));
    }

    private static Rating level(int value, int aboveFrom, int belowUnder) {
        return value >= aboveFrom ? Rating.ABOVE : value < belowUnder ? Rating.BELOW : Rating.AS_EXPECTED;
    }

    /** What is achieved in one quarter on this indicator. */
    BigDecimal achieved(IndicatorContent indicator, Random chance) {
        if (indicator.direction() == Direction.RANGE) {
            BigDecimal low = indicator.rangeLow();
            return results == Rating.BELOW ? scaled(low.multiply(factor(0.78, 0.86, chance)))
                    : scaled(low.add(indicator.rangeHigh().subtract(low).multiply(factor(0.2, 0.8, chance))));
        }
        BigDecimal goal = indicator.targetValue();
        if (indicator.accumulation() == Accumulation.SUM) {
            return counted(goal.divide(BigDecimal.valueOf(QUARTERS), 4, RoundingMode.HALF_UP), chance);
        }
        BigDecimal level = level(chance);
        BigDecimal value = indicator.direction() == Direction.LOWER_BETTER
                ? goal.multiply(BigDecimal.TWO.subtract(level)) : goal.multiply(level);
        boolean share = indicator.unitOfMeasure().equals("%") || indicator.unitOfMeasure().equals("nilai");
        return scaled(share ? value.min(BigDecimal.valueOf(100)) : value);
    }

    private BigDecimal counted(BigDecimal share, Random chance) {
        boolean few = share.compareTo(BigDecimal.valueOf(FEW)) < 0;
        BigDecimal value = few && results == Rating.AS_EXPECTED ? share : share.multiply(level(chance));
        return value.setScale(0, switch (results) {
            case ABOVE -> RoundingMode.CEILING;
            case AS_EXPECTED -> RoundingMode.HALF_UP;
            case BELOW -> RoundingMode.FLOOR;
        });
    }

    private BigDecimal level(Random chance) {
        return switch (results) {
            case ABOVE -> factor(1.04, 1.16, chance);
            case AS_EXPECTED -> factor(0.95, 1.0, chance);
            case BELOW -> factor(0.68, 0.84, chance);
        };
    }

    private static BigDecimal factor(double from, double to, Random chance) {
        return BigDecimal.valueOf(from + (to - from) * chance.nextDouble()).setScale(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP);
    }
}
