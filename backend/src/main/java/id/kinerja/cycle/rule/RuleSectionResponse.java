package id.kinerja.cycle.rule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section with what holds today. */
@Schema(description = "A section of rules with what holds today.")
public record RuleSectionResponse(
        @Schema(required = true, maxLength = 80, pattern = "^[a-z]+[.][a-z]+(-[a-z]+)*$", examples = "evaluation.suggestion") String section,
        @Schema(required = true, maxLength = 200, description = "In the caller's language.") String title,
        @Schema(required = true, maxLength = 2000, description = "What these numbers do, in the caller's language.") String text,
        @Schema(required = true, maxLength = 500, description = "Legal source of what holds today.") String source,
        @Schema(required = true, description = "False where the source was not read in its own text.") boolean verified,
        @Schema(required = true, minimum = "0", maximum = "100000", description = "Number of the version in force; 0: the documented defaults.") int number,
        @Schema(description = "Absent for the defaults.") LocalDate validFrom,
        @Schema(description = "When the next version begins; absent where none waits.") LocalDate nextFrom,
        @Schema(required = true, ref = "RuleValue") JsonNode value,
        @Schema(required = true, ref = "RuleValue") JsonNode defaults,
        @Schema(required = true, maxItems = 100) List<RuleField> fields,
        @Schema(required = true, maxItems = 1) List<RuleAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    public RuleSectionResponse {
        fields = List.copyOf(fields);
        allowedActions = List.copyOf(allowedActions);
    }
}
