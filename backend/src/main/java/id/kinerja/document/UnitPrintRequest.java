package id.kinerja.document;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which signed forms of which people are wanted. */
@Schema(name = "UnitPrintRequest", description = "The signed forms of a unit and of those below it, for a cycle or one of its periods.")
public record UnitPrintRequest(
        @NotNull @Schema(examples = "PLAN") FormKind kind,
        @NotNull @Schema(description = "The unit; those below it belong to it.") UUID unitId,
        @NotNull UUID cycleId,
        @Schema(description = "Only what belongs to this period; absent: of all periods. Plans have none.") UUID periodId) {}
