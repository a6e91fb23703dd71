package id.kinerja.evaluation.distribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's people beside the pattern of the unit's predicate. Never says who would have to move. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A unit's people beside the pattern of the unit's predicate. A guide: it warns and blocks nothing, and names nobody.")
public record DistributionCheck(
        @Schema(description = "The unit's predicate; absent while it is not set, and then nothing is checked.") UnitLevel level,
        @Schema(required = true) PredicateCounts counts,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "People with a predicate.") int population,
        @Schema(required = true, minimum = "0", maximum = "1000000", description = "People without one yet.") int withoutResult,
        @Schema(required = true) Outcome outcome,
        @Schema(required = true, maxItems = 5) List<ClauseResult> clauses,
        @Schema(required = true, maxLength = 500, description = "Legal source of the pattern.") String source,
        @Schema(required = true, minimum = "0", maximum = "100000", description = "Number of the rule's version; 0: the defaults.") int ruleNumber,
        @Schema(required = true, maxLength = 1000, description = "Who is counted.") String populationText) {

    public DistributionCheck {
        clauses = List.copyOf(clauses);
    }

    /** One clause. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DistributionClause")
    public record ClauseResult(
            @Schema(required = true) ClauseCode code,
            @Schema(required = true) Outcome outcome,
            @Schema(required = true, maxLength = 500, description = "What the pattern asks for, in its words.") String text,
            @Schema(required = true, maxLength = 500, description = "How it is.") String finding,
            @Schema(required = true, minimum = "0", maximum = "1000000") int actual,
            @Schema(minimum = "0", maximum = "100") Integer limitPercent,
            @Schema(minimum = "0", maximum = "1000000", description = "In persons, where few are looked at.") Integer limitPeople) {}
}
