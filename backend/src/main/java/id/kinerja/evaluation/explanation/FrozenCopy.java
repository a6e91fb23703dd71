package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One frozen copy of an evaluation. A withdrawn or replaced one stays beside the one that counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvaluationCopy", description = "One frozen copy; a withdrawn or replaced one stays beside the one that counts.")
public record FrozenCopy(
        @Schema(required = true, minimum = "1", maximum = "100") int sequence,
        @Schema(required = true, maxLength = 64, description = "SHA-256 of what was frozen.") String sha256,
        @Schema(required = true) Instant frozenAt,
        @Schema(description = "When it was handed to the employee, if it was.") Instant deliveredAt,
        @Schema(description = "Absent where this copy counts.") CopyEnd.Cause endedBy,
        Instant endedAt,
        PersonRef endedByPerson,
        @Schema(maxLength = 4000) String endReason) {}
