package id.kinerja.cycle.rule;

import java.time.LocalDate;

/**
 * What holds on a day.
 *
 * @param number of the version; 0 for the defaults
 * @param validFrom null for the defaults
 */
public record RuleInForce<T>(int number, LocalDate validFrom, T value) {}
