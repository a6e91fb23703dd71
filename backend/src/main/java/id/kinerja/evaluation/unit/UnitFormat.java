package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.distribution.DistributionCheck;
import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.UnitRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is frozen of a unit: when its predicate is set, how it came about; when the format is signed, the people with their
 * predicates as well (Format Penetapan Predikat Kinerja, SE MenPANRB 3/2023).
 */
@Schema(name = "UnitPredicateFormat", description = "The signed format: the unit's predicate, the pattern beside it, and the people with their predicates.")
public record UnitFormat(
        @Schema(required = true) UnitRef unit,
        @Schema(required = true) UnitPeriodPart period,
        @Schema(required = true) UnitProposal proposal,
        @Schema(required = true) UnitLevel level,
        @Schema(maxLength = 2000) String decisionReason,
        ExternalSetter external,
        @Schema(required = true) Instant decidedAt,
        @Schema(description = "Absent in the copy of the decision.") DistributionCheck distribution,
        @Schema(maxLength = 2000, description = "Why it was signed where the pattern warned.") String signatureReason,
        @Schema(required = true, maxItems = 100000) List<Line> people,
        @Schema(required = true, maxItems = 200) List<UnitStepPart> steps) {

    public UnitFormat {
        people = List.copyOf(people);
        steps = List.copyOf(steps);
    }

    /** One person. */
    @Schema(name = "UnitPredicateFormatLine")
    public record Line(
            @Schema(required = true) UUID employeeId,
            @Schema(required = true, maxLength = 364) String name,
            @Schema(required = true, maxLength = 18) String nip,
            @Schema(maxLength = 200) String positionTitle,
            @Schema(maxLength = 200) String unitName,
            Rating resultRating,
            Rating behaviourRating,
            Predicate predicate,
            @Schema(maxLength = 64, description = "SHA-256 of the evaluation's frozen copy; absent where it is not signed.") String evaluationHash) {}
}
