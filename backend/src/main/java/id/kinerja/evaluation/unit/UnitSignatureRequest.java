package id.kinerja.evaluation.unit;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature under the format. */
@Schema(description = "A signature under the format.")
public record UnitSignatureRequest(
        @Size(max = 2000) @Schema(description = "Needed where the pattern warns and no calibration gave a reason, or where people have no result yet.")
                String reason) {}
