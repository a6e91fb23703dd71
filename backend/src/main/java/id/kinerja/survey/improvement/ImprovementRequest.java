package id.kinerja.survey.improvement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be improved, by whom and until when. */
@Schema(description = "What is to be improved, by whom and until when.")
public record ImprovementRequest(
        @NotBlank @Size(max = 40) @Schema(required = true, description = "Code of the item of the questionnaire.", examples = "TIME") String itemCode,
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Loket kedua dibuka pada jam sibuk.") String action,
        @NotNull @Min(2000) @Max(2100) @Schema(required = true, examples = "2026") Integer year,
        @NotNull @Min(1) @Max(4) @Schema(required = true, examples = "3") Integer quarter,
        @NotNull @Schema(required = true, description = "Who carries it out.") UUID ownerEmployeeId,
        @Size(max = 1000) @Schema(description = "What the public page says of it; absent: nothing.") String publicText) {}
