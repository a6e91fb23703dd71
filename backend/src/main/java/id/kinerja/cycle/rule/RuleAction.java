package id.kinerja.cycle.rule;

/** What a caller may do to a section. */
public enum RuleAction { ADD_VERSION }
