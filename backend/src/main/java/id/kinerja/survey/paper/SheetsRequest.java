package id.kinerja.survey.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many sheets. */
@Schema(name = "SurveySheetsRequest", description = "How many sheets of paper.")
public record SheetsRequest(
        @Min(1) @Max(200) @Schema(required = true, examples = "20") int count,
        @Schema(description = "The service they are for; absent for any.") UUID serviceTypeId) {}
