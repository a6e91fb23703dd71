package id.kinerja.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an evaluation goes back. */
public record EvaluationReasonRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Lengkapi bukti untuk indikator kedua.") String reason) {}
