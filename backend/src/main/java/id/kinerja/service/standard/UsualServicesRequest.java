package id.kinerja.service.standard;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the usual services are given. */
@Schema(description = "Where the usual services are given.")
public record UsualServicesRequest(@NotNull @Schema(required = true) UUID unitId) {}
