package id.kinerja.target.behaviour;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All seven values. */
@Schema(name = "BehaviourValues")
public record BehaviourValueResponse(@Schema(required = true, minItems = 7, maxItems = 7) List<Item> items) {

    /** One value with its three guides of conduct. */
    @Schema(name = "BehaviourValueGuides")
    public record Item(
            @Schema(required = true, examples = "COMPETENT") BehaviourValue value,
            @Schema(required = true) Wording label,
            @Schema(required = true, minItems = 3, maxItems = 3) List<Wording> guides) {}

    static BehaviourValueResponse all() {
        return new BehaviourValueResponse(Arrays.stream(BehaviourValue.values())
                .map(value -> new Item(value, value.label(), value.guides()))
                .toList());
    }
}
