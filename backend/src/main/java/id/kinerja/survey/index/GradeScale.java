package id.kinerja.survey.index;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Which grade (mutu pelayanan) an index has. The printed tables leave gaps between the classes (88.30 | 88.31), so the
 * index is rounded half up to two decimals first and then compared with the lower bounds alone.
 */
public enum GradeScale {
    /** PermenPANRB 14/2017, in force. */
    PERMENPANRB_14_2017("88.31", "76.61", "65.00"),
    /** KepmenPAN 25/2004, for series of those years: an index of 80 is good there and good here, one of 62.5 is not. */
    KEPMENPAN_25_2004("81.26", "62.51", "43.76");

    private static final BigDecimal LOWEST = new BigDecimal("25.00");
    private static final BigDecimal HIGHEST = new BigDecimal("100.00");

    private final BigDecimal fromA;
    private final BigDecimal fromB;
    private final BigDecimal fromC;

    GradeScale(String fromA, String fromB, String fromC) {
        this.fromA = new BigDecimal(fromA);
        this.fromB = new BigDecimal(fromB);
        this.fromC = new BigDecimal(fromC);
    }

    /** Empty outside 25 to 100: worst answers with a rounded weight give 24.75, which the table does not know. */
    public Optional<Grade> classify(BigDecimal index) {
        BigDecimal rounded = SatisfactionIndex.rounded(index);
        if (rounded.compareTo(LOWEST) < 0 || rounded.compareTo(HIGHEST) > 0) {
            return Optional.empty();
        }
        return Optional.of(rounded.compareTo(fromA) >= 0 ? Grade.A
                : rounded.compareTo(fromB) >= 0 ? Grade.B
                : rounded.compareTo(fromC) >= 0 ? Grade.C
                : Grade.D);
    }
}
