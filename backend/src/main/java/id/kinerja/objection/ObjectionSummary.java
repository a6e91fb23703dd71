package id.kinerja.objection;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case in a list; no rating and nothing that was written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObjectionSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID evaluationId,
        @Schema(required = true, minimum = "2020", maximum = "2100") int year,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String periodLabel,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true) PersonRef assessor,
        @Schema(description = "Absent while nobody may decide.") PersonRef decider,
        @Schema(required = true) ObjectionStatus status,
        @Schema(required = true) boolean late,
        @Schema(required = true) Instant filedAt,
        @Schema(required = true) LocalDate decisionDueOn,
        Instant closedAt) {}
