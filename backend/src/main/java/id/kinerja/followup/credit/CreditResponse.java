package id.kinerja.followup.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.organization.PersonRef;
import id.kinerja.progress.ExplanationStep;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person's functional credit with its reckoning. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FunctionalCredit", description = "One person's functional credit with its reckoning.")
public record CreditResponse(
        @Schema(required = true) PersonRef employee,
        @Schema(required = true, maxLength = 200, examples = "Arsiparis Ahli Pertama") String positionTitle,
        @Schema(description = "Absent where the title names none: then nothing can be reckoned.") FunctionalLevel level,
        @Schema(maxLength = 40, examples = "Ahli Pertama") String levelName,
        @Schema(required = true, maxLength = 60, examples = "PermenPANRB 1/2023") String rules,
        @Schema(description = "As the last decision (PAK) gave it.") Opening opening,
        @Schema(required = true, maxItems = 500) List<Entry> entries,
        @Schema(required = true, description = "Opening and every settled year.", examples = "56.25") BigDecimal gathered,
        @Schema(required = true, description = "Also with the provisional parts of the running year.", examples = "59.38") BigDecimal expected,
        Goal rank,
        Goal nextLevel,
        @Schema(required = true, maxItems = 30, description = "Who can read this.") List<@jakarta.validation.constraints.Size(max = 400) String> readBy) {

    /** What a decision gave. */
    @Schema(name = "GivenCredit")
    public record Opening(
            @Schema(required = true, minimum = "2000", maximum = "2100") int untilYear,
            @Schema(required = true, examples = "37.50") BigDecimal credit,
            @Schema(required = true, maxLength = 200) String document) {}

    /** One conversion. Predicate and explanation are absent for the personnel office, which sees no ratings. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CreditEntry")
    public record Entry(
            @Schema(required = true, minimum = "2020", maximum = "2100") int year,
            @Schema(required = true, maxLength = 40, examples = "Triwulan IV") String periodLabel,
            @Schema(required = true, minimum = "1", maximum = "12") int months,
            @Schema(required = true, description = "True until the year's last result is handed over.") boolean provisional,
            @Schema(required = true, description = "False where the last decision covers the year already.") boolean counted,
            @Schema(required = true, examples = "18.75") BigDecimal credit,
            UUID evaluationId,
            Predicate predicate,
            ExplanationStep explanation) {}

    /** A step ahead. */
    @Schema(name = "CreditGoal")
    public record Goal(
            @Schema(required = true, examples = "50") BigDecimal needed,
            @Schema(required = true, examples = "0.00") BigDecimal missing,
            @Schema(required = true, description = "False where the number needs checking against the regulation.") boolean verified) {}
}
