package id.kinerja.service.request;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service by its name. */
@Schema(description = "A service by its name.")
public record ServiceTypeRef(
        @Schema(required = true) UUID id, @Schema(required = true, maxLength = 200, examples = "Surat keterangan domisili") String name) {}
