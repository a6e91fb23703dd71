package id.kinerja.followup.formula;

import java.util.List;

/**
 * One step of a reckoning.
 *
 * @param code names the sentence, the rule and its source in the messages
 * @param numbers fill the sentence
 */
public record Step(String code, Standing standing, List<Object> numbers) {

    static Step of(String code, Standing standing, Object... numbers) {
        return new Step(code, standing, List.of(numbers));
    }
}
