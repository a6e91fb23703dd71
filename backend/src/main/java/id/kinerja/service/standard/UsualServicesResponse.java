package id.kinerja.service.standard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the list of usual services. */
@Schema(name = "UsualServices", description = "What became of the list of usual services.")
public record UsualServicesResponse(
        @Schema(required = true, minimum = "0", maximum = "100") int added,
        @Schema(required = true, minimum = "0", maximum = "100", description = "The unit had one with this code, and it stays as it is.") int present) {}
