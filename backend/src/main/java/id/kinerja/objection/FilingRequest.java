package id.kinerja.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection as the employee files it. */
@Schema(name = "ObjectionRequest", description = "An objection as the employee files it.")
public record FilingRequest(
        @NotNull @Schema(description = "The delivered result that is contested.") UUID evaluationId,
        @NotBlank @Size(min = 20, max = 8000)
                @Schema(examples = "Rating hasil kerja tidak memperhitungkan 40 surat yang terbit pada bulan Juni.") String reasons,
        @Size(max = 2000) @Schema(description = "Why it comes late; needed after the last day.") String lateReason,
        @Size(max = 10) @Schema(maxItems = 10, description = "Own evidence that was added before.") List<@NotNull UUID> evidenceIds) {

    public FilingRequest {
        evidenceIds = evidenceIds == null ? List.of() : List.copyOf(evidenceIds);
        lateReason = lateReason == null || lateReason.isBlank() ? null : lateReason.strip();
    }

    /** In time no reason for being late is kept. */
    FilingRequest inTime() {
        return new FilingRequest(evaluationId, reasons, null, evidenceIds);
    }
}
