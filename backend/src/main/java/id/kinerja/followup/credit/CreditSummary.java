package id.kinerja.followup.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A functional official's credit in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreditSummary(
        @Schema(required = true) PersonRef employee,
        @Schema(required = true, maxLength = 200, examples = "Arsiparis Ahli Pertama") String positionTitle,
        @Schema(required = true, maxLength = 200) String unitName,
        @Schema(description = "Absent where the title names none: then nothing can be reckoned.") FunctionalLevel level,
        @Schema(required = true, description = "What counts by now.", examples = "56.25") BigDecimal gathered,
        @Schema(description = "What the next rank needs.", examples = "50") BigDecimal neededForRank,
        @Schema(description = "What the next level needs.", examples = "100") BigDecimal neededForLevel) {}
