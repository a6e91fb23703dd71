package id.kinerja.feedback.dialogue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an agreement is done. */
@Schema(name = "AgreementFollowUpRequest")
public record AgreementFollowUpRequest(
        @NotNull @Schema(required = true) Boolean done,
        @Size(max = 500) @Schema(examples = "Sudah dipakai sejak Senin") String note) {}
