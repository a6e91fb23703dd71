package id.kinerja.cycle.rule;

import java.util.List;
import java.util.Locale;

/**
 * One set of numbers that belong together and that an office may set. A feature declares it as a CDI bean and reads it with
 * {@link Rules#inForce}. Its record bears {@code @Schema(extensions = @Extension(name = "x-variant-of", value = "RuleValue"))},
 * by which the contract shows its shape, and Bean Validation limits on its components.
 *
 * <p>What people read stands in the feature's messages: {@code <feature>.settings.<name>} is the title, {@code ….text} what it
 * does, {@code ….source} the legal source of the defaults, {@code ….<component>} the label of a number (steps of nested records
 * and maps joined by dots) and {@code ….<component>.<CONSTANT>} that of a choice.
 *
 * @param <T> a record of numbers, flags, texts, enums, lists of texts, or records and maps of these
 */
public interface RuleSection<T extends Record> {

    /** Feature and name, as in {@code evaluation.suggestion}: small letters, at most 80. */
    String key();

    Class<T> type();

    /** What holds until the office says otherwise. */
    T defaults();

    /** False where the source of the defaults was not read in its own text: the screen marks them. */
    boolean verified();

    /** What single limits cannot say, such as an order between two numbers; empty where there is nothing wrong. */
    default List<RuleFault> faults(T value) {
        return List.of();
    }

    /** What these numbers would do with an example, in sentences; empty where an example would say no more than the numbers. */
    default List<String> example(T value, Locale language) {
        return List.of();
    }
}
