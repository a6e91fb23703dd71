package id.kinerja.evaluation.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sets the predicate of the top unit from outside this office, as the personnel officer records it. */
@Schema(description = "Who sets the predicate of the top unit from outside this office, as the personnel officer records it.")
public record ExternalSetter(
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Drs. Ahmad Fauzi, M.Si.") String name,
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Sekretaris Daerah Kota Serang") String position,
        @NotBlank @Size(max = 200) @Schema(required = true, description = "Number of the document that says so.", examples = "800/123-BKPSDM/2026")
                String document) {}
