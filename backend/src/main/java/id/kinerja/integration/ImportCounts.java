package id.kinerja.integration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows would do, or did, what. */
@Schema(description = "How many rows would do, or did, what; warnings counts rows that are taken and deserve a look.")
public record ImportCounts(
        @Schema(required = true, minimum = "0", maximum = "20000") int create,
        @Schema(required = true, minimum = "0", maximum = "20000") int update,
        @Schema(required = true, minimum = "0", maximum = "20000") int unchanged,
        @Schema(required = true, minimum = "0", maximum = "20000") int rejected,
        @Schema(required = true, minimum = "0", maximum = "20000") int warnings) {}
