package id.kinerja.target;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a target came from that its owner did not begin; the owner may change or remove it as any other. */
@Schema(name = "TargetOrigin", description = "Where a target came from that the plan's employee did not begin.")
public record TargetOrigin(
        @Schema(required = true, examples = "MATRIX") Kind kind,
        @Schema(required = true, maxLength = 400, description = "Who proposed it.", examples = "Ratna Dewi, S.Sos.") String by,
        @Schema(required = true) Instant at,
        @Schema(required = true, description = "True as long as the employee has changed nothing of it.") boolean untouched) {

    /** The ways by which others put a target into a draft. */
    @Schema(name = "TargetOriginKind")
    public enum Kind {
        /** The superior filled a cell of the role-result matrix. */
        MATRIX,
        /** The personnel office assigned a target of the library. */
        LIBRARY
    }
}
