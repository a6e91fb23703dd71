package id.kinerja.evaluation.calibration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.EvaluationStatus;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of a session, with the result before it and now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A person of a session, with the result before it and now; without results until both ratings are set.")
public record CalibratedPerson(
        @Schema(required = true) PersonRef employee,
        @Schema(maxLength = 200) String positionTitle,
        @Schema(required = true, maxLength = 200) String unitName,
        PersonRef assessor,
        @Schema(description = "Absent where the period has no evaluation of this person.") UUID evaluationId,
        @Schema(minimum = "0", maximum = "1000000000") Long evaluationVersion,
        EvaluationStatus status,
        @Schema(description = "As it was when the session began to touch it.") CalibratedResult before,
        CalibratedResult now,
        @Schema(description = "The latest change; absent where none was made.") LastChange change,
        @Schema(required = true, description = "True where the caller may change it now.") boolean changeable) {

    /** Two ratings and the predicate. */
    @Schema(name = "CalibratedResult")
    public record CalibratedResult(
            @Schema(required = true) Rating resultRating,
            @Schema(required = true) Rating behaviourRating,
            @Schema(required = true) Predicate predicate) {}

    /** Who changed it last, and why. */
    @Schema(name = "CalibratedPersonChange")
    public record LastChange(
            @Schema(required = true, maxLength = 364) String by,
            @Schema(required = true) Instant at,
            @Schema(required = true, maxLength = 2000) String reason) {}
}
