package id.kinerja.evaluation.monitoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one person's evaluation is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MonitoredPerson", description = "How far one person's evaluation is; no rating.")
public record MonitoredPerson(
        @Schema(required = true) PersonRef employee,
        @Schema(required = true, maxLength = 18) String nip,
        @Schema(maxLength = 200) String positionTitle,
        @Schema(maxLength = 200) String unitName,
        @Schema(description = "Absent without a plan in force.") UUID evaluationId,
        @Schema(maxLength = 364, description = "Who sets the result; absent without an assessor.") String assessorName,
        @Schema(required = true) MonitoredState state,
        @Schema(required = true, description = "More time given included.") LocalDate dueOn,
        @Schema(required = true, description = "True where it was handed in after the due day, or is still open then.") boolean late,
        Instant submittedAt) {}
