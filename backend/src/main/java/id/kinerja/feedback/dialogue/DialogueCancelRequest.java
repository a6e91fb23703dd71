package id.kinerja.feedback.dialogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the talk does not take place. */
@Schema(name = "DialogueCancelRequest")
public record DialogueCancelRequest(
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Diganti rapat koordinasi kecamatan") String reason) {}
