package id.kinerja.feedback.dialogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word after the confirmation. */
@Schema(name = "DialogueAdditionRequest")
public record DialogueAdditionRequest(
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Daftar periksa sudah ditempel di loket 2.") String text) {}
