package id.kinerja.progress;

import id.kinerja.target.TargetKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a plan is by the end of a period. */
@Schema(name = "Progress")
public record ProgressResponse(
        @Schema(required = true) UUID planId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true, maxItems = 20) List<Target> targets) {

    /** A target with its indicators. */
    @Schema(name = "TargetProgress")
    public record Target(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 500, examples = "Surat keterangan warga terbit tepat waktu") String title,
            @Schema(required = true, examples = "MAIN") TargetKind kind,
            @Schema(required = true, maxItems = 10) List<IndicatorProgressResponse> indicators) {}
}
