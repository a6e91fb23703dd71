package id.kinerja.evaluation.team;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.evaluation.EvaluationStatus;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.PersonRef;
import id.kinerja.target.plan.PlanStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person of a team in one period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamMember(
        @Schema(required = true) Person employee,
        UUID planId,
        @Schema(description = "Of the latest version; absent where there is no plan.") PlanStatus planStatus,
        UUID evaluationId,
        @Schema(description = "Absent until the plan is established.") EvaluationStatus evaluationStatus,
        @Schema(required = true, minimum = "0", description = "Entries of this period that count.") int entries,
        @Schema(required = true, minimum = "0", description = "Pieces of evidence on them.") int evidence,
        @Schema(required = true, minimum = "0", description = "Indicators of the plan with an entry in this period.")
                int indicatorsWithEntry,
        @Schema(required = true, minimum = "0", description = "Indicators of the plan that are recorded by the employee.") int indicators,
        @Schema(required = true, examples = "EVALUATE") Need needs,
        Instant submittedAt,
        Rating resultRating,
        Rating behaviourRating,
        Predicate predicate,
        @Schema(description = "The assessor in whose place the caller acts; absent for one's own team.") PersonRef insteadOf) {

    /** The person with the post that the cycle froze. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TeamPerson")
    public record Person(
            @Schema(required = true) UUID id,
            @Schema(required = true, maxLength = 364, examples = "Ika Sari, A.Md.") String name,
            @Schema(maxLength = 200, examples = "Pengelola Pelayanan") String positionTitle) {}
}
