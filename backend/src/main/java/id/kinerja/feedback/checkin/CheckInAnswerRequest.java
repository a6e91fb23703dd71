package id.kinerja.feedback.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word in answer. */
@Schema(name = "CheckInAnswerRequest")
public record CheckInAnswerRequest(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Router cadangan saya mintakan minggu ini.") String text) {}
