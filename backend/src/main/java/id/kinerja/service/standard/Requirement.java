package id.kinerja.service.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something the applicant brings. */
@Schema(name = "ServiceRequirement", description = "Something the applicant brings.")
public record Requirement(
        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Fotokopi kartu keluarga") String text,
        @Schema(required = true, description = "Without it the file is not complete.") boolean mandatory) {}
