package id.kinerja.survey.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a code is taken back. */
@Schema(name = "SurveyCodeVoidingRequest", description = "Why a code is taken back.")
public record CodeVoidingRequest(
        @NotBlank @Size(min = 10, max = 500) @Schema(required = true, examples = "Tanda terima tercetak untuk pemohon lain.") String reason) {}
