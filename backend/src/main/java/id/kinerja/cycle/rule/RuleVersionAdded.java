package id.kinerja.cycle.rule;

import java.time.LocalDate;

/** The office added a version to a section; it holds from that day. */
public record RuleVersionAdded(String section, int number, LocalDate validFrom) {}
