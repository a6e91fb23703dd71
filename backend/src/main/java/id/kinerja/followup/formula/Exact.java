package id.kinerja.followup.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Arithmetic of the old rules: 34 digits in between, two decimals at the end. */
final class Exact {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private Exact() {}

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS);
    }

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DIGITS);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    static boolean isAtLeast(BigDecimal value, String limit) {
        return value.compareTo(new BigDecimal(limit)) >= 0;
    }
}
