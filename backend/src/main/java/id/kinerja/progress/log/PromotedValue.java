package id.kinerja.progress.log;

import id.kinerja.target.Accumulation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The value of a realisation that stands for several entries, in the order of their days, so that counting them together comes to
 * what the indicator's own way of counting says: a sum, the latest, or the average. Where success is told in words there is no value, and
 * the sentences of the entries are the realisation. Our own rule; no regulation speaks of it.
 */
final class PromotedValue {

    private static final int SCALE = 4;

    private PromotedValue() {}

    /**
     * Empty for an indicator in words.
     *
     * @param accumulation null for an indicator in words
     * @param quantities of each entry; null where it has none, which only an indicator in words bears
     */
    static Optional<BigDecimal> of(Accumulation accumulation, List<BigDecimal> quantities) {
        if (accumulation == null) {
            return Optional.empty();
        }
        BigDecimal sum = quantities.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(switch (accumulation) {
            case SUM -> sum;
            case LATEST -> quantities.getLast();
            case AVERAGE -> sum.divide(BigDecimal.valueOf(quantities.size()), SCALE, RoundingMode.HALF_UP);
        });
    }

    /**
     * What the entries say, one sentence a line. A number that was noted while the indicator still had a unit would be lost among words, so
     * it stands behind its sentence.
     */
    static String words(Accumulation accumulation, List<WorkLogItem> entries) {
        return entries.stream().map(entry -> accumulation == null ? withQuantity(entry) : entry.done()).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String withQuantity(WorkLogItem entry) {
        if (entry.quantity() == null) {
            return entry.done();
        }
        String unit = entry.unitOfMeasure() == null ? "" : " " + entry.unitOfMeasure();
        return entry.done() + " (" + entry.quantity().stripTrailingZeros().toPlainString().replace('.', ',') + unit + ")";
    }
}
