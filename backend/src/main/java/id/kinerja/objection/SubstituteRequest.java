package id.kinerja.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to decide in place of whoever may not or cannot. */
@Schema(name = "ObjectionSubstituteRequest", description = "Somebody to decide in place of whoever may not or cannot.")
public record SubstituteRequest(
        @NotNull @Schema(description = "The employee who will decide.") UUID employeeId,
        @NotBlank @Size(min = 10, max = 2000) @Schema(examples = "Atasan pejabat penilai sedang cuti sakit.") String reason) {}
