package id.kinerja.survey.index;

import java.math.BigDecimal;

/**
 * One element of an index.
 *
 * @param filled answers given
 * @param sum of the values 1 to 4
 * @param average NRR, the average value per answer, 1 to 4 with four decimals
 * @param weighted NRR tertimbang, four decimals
 * @param converted the average on the scale of 25 to 100, two decimals; the element's own grade is read from it
 */
public record ElementScore(String element, long filled, long sum, BigDecimal average, BigDecimal weighted, BigDecimal converted) {}
