package id.kinerja.service.request;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which line to take the next one from. */
@Schema(name = "NextServiceRequest", description = "Which line to take the next one from.")
public record NextRequest(
        @NotNull @Schema(required = true) UUID unitId,
        @NotNull @Schema(required = true, examples = "QUEUE") Line line) {

    /** The two lines of a counter. */
    @Schema(name = "ServiceLine", description = "QUEUE: those who wait to be called, by arrival. WORK: complete files, the one due first.")
    public enum Line { QUEUE, WORK }
}
