package id.kinerja.survey.index;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hipparchus.fraction.BigFraction;

/** The exact weight of each element, by its code. */
public record Weights(WeightPolicy policy, Map<String, BigFraction> shares) {

    /** The fixed policies are made for the nine elements of the regulation. */
    private static final int NINE = 9;

    public Weights {
        shares = Map.copyOf(shares);
    }

    /** @throws IllegalArgumentException for {@code CUSTOM}, or a rounded policy with other than nine elements */
    public static Weights fixed(WeightPolicy policy, Collection<String> elements) {
        BigFraction share = switch (policy) {
            case EXACT_1_9 -> new BigFraction(1, elements.size());
            case W_0_111 -> ofNine(elements, new BigFraction(111, 1000));
            case W_0_11 -> ofNine(elements, new BigFraction(11, 100));
            case CUSTOM -> throw new IllegalArgumentException("Custom weights are given one by one");
        };
        Map<String, BigFraction> shares = new LinkedHashMap<>();
        elements.forEach(element -> shares.put(element, share));
        return new Weights(policy, shares);
    }

    /** @throws IllegalArgumentException where a weight is not positive or they do not sum to exactly 1 */
    public static Weights custom(Map<String, BigDecimal> weights) {
        Map<String, BigFraction> shares = new LinkedHashMap<>();
        weights.forEach((element, weight) -> shares.put(element, exact(weight)));
        if (shares.values().stream().anyMatch(share -> share.signum() <= 0) || !sumToOne(weights.values())) {
            throw new IllegalArgumentException("Custom weights are positive and sum to exactly 1");
        }
        return new Weights(WeightPolicy.CUSTOM, shares);
    }

    /** Without tolerance: 0.111 nine times does not sum to 1. */
    public static boolean sumToOne(Collection<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(BigDecimal.ONE) == 0;
    }

    private static BigFraction ofNine(Collection<String> elements, BigFraction share) {
        if (elements.size() != NINE) {
            throw new IllegalArgumentException("A rounded ninth needs nine elements");
        }
        return share;
    }

    static BigFraction exact(BigDecimal number) {
        return number.scale() <= 0
                ? new BigFraction(number.toBigIntegerExact())
                : new BigFraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }
}
