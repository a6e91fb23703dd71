package id.kinerja.feedback.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind word on why not. */
@Schema(name = "DeclineFeedbackRequest")
public record DeclineRequest(
        @NotBlank @Size(max = 500)
                @Schema(required = true, description = "The one who asked reads it.", examples = "Saya jarang bekerja bersama Anda pada triwulan ini.")
                String reason) {}
