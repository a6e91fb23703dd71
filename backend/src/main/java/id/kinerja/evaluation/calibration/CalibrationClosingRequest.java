package id.kinerja.evaluation.calibration;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a session. */
@Schema(description = "The end of a session.")
public record CalibrationClosingRequest(
        @Size(max = 2000) @Schema(description = "Needed where the pattern warns; at least ten characters.") String reason) {}
