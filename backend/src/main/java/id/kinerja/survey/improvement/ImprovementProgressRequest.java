package id.kinerja.survey.improvement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an improvement is. */
@Schema(description = "How far an improvement is; at 100 with evidence.")
public record ImprovementProgressRequest(
        @NotNull @Min(0) @Max(100) @Schema(required = true, examples = "60") Integer percentDone,
        @Size(max = 1000) @Schema(description = "What shows it: a number of a decree, an address, words.") String evidence) {}
