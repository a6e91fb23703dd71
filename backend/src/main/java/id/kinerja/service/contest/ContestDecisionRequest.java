package id.kinerja.service.contest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a contest is right. */
@Schema(name = "ContestDecisionRequest", description = "Whether a contest is right. The reason is read by whoever contested.")
public record ContestDecisionRequest(
        @NotNull @Schema(required = true) Boolean accepted,
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Benar, jaringan kantor padam hari itu.") String reason) {}
