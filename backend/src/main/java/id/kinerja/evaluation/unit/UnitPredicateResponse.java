package id.kinerja.evaluation.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.organization.UnitRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's predicate as this caller may see it: the proposal and its steps are absent for those it does not concern. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A unit's predicate as this caller may see it: the proposal and its steps are absent for those it does not concern.")
public record UnitPredicateResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) UnitPeriodPart period,
        @Schema(required = true) UnitPredicateStatus status,
        UnitProposal proposal,
        @Schema(maxLength = 2000, description = "Why the proposal came back.") String returnReason,
        @Schema(description = "The predicate; absent until it is set.") UnitLevel level,
        @Schema(maxLength = 60, description = "In the caller's language.") String levelLabel,
        @Schema(maxLength = 2000) String decisionReason,
        @Schema(description = "Who decided outside this office; absent else.") ExternalSetter external,
        @Schema(required = true, description = "True where nobody of this office may set it, so that the personnel officer records it.") boolean setOutside,
        @Schema(maxLength = 64, description = "SHA-256 of what was frozen when it was set.") String setHash,
        @Schema(maxLength = 64, description = "SHA-256 of the signed format.") String formatHash,
        @Schema(description = "The calibration session that is open now.") UUID openCalibrationId,
        Instant proposedAt,
        Instant decidedAt,
        Instant signedAt,
        @Schema(required = true, maxItems = 200) List<UnitStepPart> steps,
        @Schema(required = true, maxItems = 20, description = "Names of those who may read what is written here.") List<String> readBy,
        @Schema(required = true, maxItems = 6) List<UnitAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    public UnitPredicateResponse {
        steps = List.copyOf(steps);
        readBy = List.copyOf(readBy);
        allowedActions = List.copyOf(allowedActions);
    }
}
