package id.kinerja.followup.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said with a step: how it goes, what came of it, or why it is given up. */
@Schema(description = "What is said with a step: how it goes, what came of it, or why it is given up.")
public record FollowUpText(@NotBlank @Size(max = 2000) @Schema(examples = "Sudah mengikuti dua dari tiga sesi.") String text) {}
