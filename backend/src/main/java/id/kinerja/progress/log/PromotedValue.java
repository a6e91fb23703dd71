package id.kinerja.progress.log;

import id.kinerja.target.Accumulation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The value of a realisation that stands for several entries, in the order of their days, so that counting them together comes to
 * what the indicator's own way of counting says: a sum, the latest, or the average. Our own rule; no regulation speaks of it.
 */
final class PromotedValue {

    private static final int SCALE = 4;

    private PromotedValue() {}

    static BigDecimal of(Accumulation accumulation, List<BigDecimal> quantities) {
        BigDecimal sum = quantities.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (accumulation) {
            case SUM -> sum;
            case LATEST -> quantities.getLast();
            case AVERAGE -> sum.divide(BigDecimal.valueOf(quantities.size()), SCALE, RoundingMode.HALF_UP);
        };
    }
}
