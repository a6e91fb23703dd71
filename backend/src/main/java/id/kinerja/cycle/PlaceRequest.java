package id.kinerja.cycle;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who came after the cycle was opened. */
@Schema(name = "CycleAssignmentRequest", description = "Somebody who came after the cycle was opened.")
public record PlaceRequest(@NotNull UUID employeeId) {}
