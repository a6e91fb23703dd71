package id.kinerja.cycle.extension;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.UnitRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later due day of a period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PeriodExtension", description = "A later due day; for everybody where there is neither unit nor person.")
public record ExtensionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID periodId,
        UnitRef unit,
        PersonRef employee,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true, maxLength = 500) String reason,
        @Schema(required = true) Instant grantedAt) {}
