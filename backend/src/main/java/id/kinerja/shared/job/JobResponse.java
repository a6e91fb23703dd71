package id.kinerja.shared.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Job", description = "Long work and how far it is.")
public record JobResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 40, pattern = "^[A-Z][A-Z0-9_]*$", examples = "UNIT_PRINT") String kind,
        @Schema(required = true, examples = "RUNNING") JobState state,
        @Schema(required = true, minimum = "0", description = "Parts of the work that are done.", examples = "12") int done,
        @Schema(minimum = "0", description = "All parts; absent until the work has begun.", examples = "16") Integer total,
        @Schema(required = true, description = "True from the cancellation until the work has stopped.") boolean cancelling,
        @Schema(required = true) Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        @Schema(description = "Absent until it is there, and again once it is gone.") Result result,
        @Schema(maxLength = 500, description = "Why it failed, in the caller's language.") String problem,
        @Schema(required = true, maxItems = 2) List<JobAction> allowedActions) {

    /** The file that came out. */
    @Schema(name = "JobResult")
    public record Result(
            @Schema(required = true, maxLength = 120, examples = "skp-2026-seksi-pelayanan.zip") String fileName,
            @Schema(required = true, maxLength = 100, examples = "application/zip") String mediaType,
            @Schema(required = true, minimum = "0", examples = "482133") long bytes,
            @Schema(required = true, description = "Deleted after this moment.") Instant availableUntil) {}
}
