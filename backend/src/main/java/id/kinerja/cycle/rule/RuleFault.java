package id.kinerja.cycle.rule;

/**
 * Something wrong with a value.
 *
 * @param pointer JSON Pointer inside the value, as in {@code /asExpectedFrom}
 * @param key of the message that says it
 */
public record RuleFault(String pointer, String key) {}
