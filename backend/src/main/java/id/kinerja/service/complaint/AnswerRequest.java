package id.kinerja.service.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office answers. */
@Schema(name = "ComplaintAnswerRequest", description = "What the office answers.")
public record AnswerRequest(@NotBlank @Size(max = 4000) @Schema(required = true) String answer) {}
