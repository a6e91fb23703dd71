package id.kinerja.cycle.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time for everybody, a unit or one person. */
@Schema(name = "PeriodExtensionRequest", description = "More time for everybody (neither unit nor person), for a unit with those below it, or for one person.")
public record ExtensionRequest(
        @Schema(description = "Not together with employeeId.") UUID unitId,
        @Schema(description = "Not together with unitId.") UUID employeeId,
        @NotNull @Schema(required = true, description = "Later than the period's own due day.") LocalDate dueOn,
        @NotBlank @Size(min = 5, max = 500) @Schema(required = true, description = "Read by those concerned.", examples = "Banjir di tiga kelurahan.") String reason) {}
