package id.kinerja.cycle;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a place is taken anew. */
@Schema(name = "CycleAssignmentRefreshRequest", description = "Why a place is taken anew.")
public record PlaceRefreshRequest(@Size(max = 500) @Schema(examples = "Mutasi ke Seksi Pelayanan Umum") String reason) {

    static String reasonOf(PlaceRefreshRequest request) {
        return request == null || request.reason() == null || request.reason().isBlank() ? null : request.reason().strip();
    }
}
