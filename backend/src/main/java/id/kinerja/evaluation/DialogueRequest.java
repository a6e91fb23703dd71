package id.kinerja.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the two talked about the evaluation. */
@Schema(name = "EvaluationDialogueRequest", description = "That employee and assessor talked about the evaluation.")
public record DialogueRequest(
        @NotNull @Schema(required = true, description = "Not in the future and not before the period.") LocalDate heldOn,
        @Size(max = 2000) @Schema(examples = "Sepakat melengkapi arsip sebelum akhir bulan.") String note) {}
