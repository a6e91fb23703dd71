package id.kinerja.objection;

import id.kinerja.evaluation.rating.Rating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The final decision. */
@Schema(name = "ObjectionDecisionRequest", description = "The final decision. With CHANGED both ratings are needed, and one must differ.")
public record DecisionRequest(
        @NotNull Outcome outcome,
        @Schema(description = "Only with CHANGED.") Rating resultRating,
        @Schema(description = "Only with CHANGED.") Rating behaviourRating,
        @NotBlank @Size(min = 20, max = 8000)
                @Schema(examples = "Surat yang terbit pada bulan Juni terbukti belum dihitung; rating hasil kerja diperbaiki.") String reason) {

    /** Whether the result stands. */
    @Schema(name = "ObjectionOutcome")
    public enum Outcome {
        UPHELD,
        CHANGED
    }
}
