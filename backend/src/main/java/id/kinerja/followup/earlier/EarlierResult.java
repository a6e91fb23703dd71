package id.kinerja.followup.earlier;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One result as it was given.
 *
 * @param score with as many decimals as it was given; null where there was none
 * @param predicate in the words of its time; null where there was none
 * @param source the document or system it was taken from
 */
public record EarlierResult(UUID employeeId, int year, Scheme scheme, BigDecimal score, String predicate, String source) {

    /** There is one for a person, a year and a rule: 2021 had a result under each of two. */
    public record Key(UUID employeeId, int year, Scheme scheme) {}

    public Key key() {
        return new Key(employeeId, year, scheme);
    }
}
