package id.kinerja.survey.result.voiding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers that should not count. */
@Schema(description = "Answers that should not count, and why; the reason is published.")
public record VoidingRequest(
        @NotEmpty @Size(max = 1000) @Schema(required = true) Set<@NotNull UUID> answerIds,
        @NotBlank @Size(min = 10, max = 1000) @Schema(required = true, examples = "Dua belas lembar ditulis satu tangan di loket.") String reason) {}
