package id.kinerja.cycle.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a value would do. */
@Schema(description = "What a value would do, beside what the one in force does.")
public record RuleTrialResponse(
        @Schema(required = true, ref = "RuleValue") JsonNode value,
        @Schema(required = true, maxItems = 20, description = "With the value tried; empty where the section has no example.") List<@Size(max = 500) String> example,
        @Schema(required = true, maxItems = 20, description = "With the value in force today.") List<@Size(max = 500) String> exampleNow) {

    public RuleTrialResponse {
        example = List.copyOf(example);
        exampleNow = List.copyOf(exampleNow);
    }
}
