package id.kinerja.service.contest;

import id.kinerja.service.request.WorkStep;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a request should not count for the caller. */
@Schema(name = "ContestRequest", description = "Why a request, or one step of it, should not count for the caller.")
public record ContestRequest(
        @NotNull @Schema(required = true) UUID requestId,
        @Schema(description = "Only this step; absent for all that the caller did in the request.") WorkStep step,
        @NotNull @Schema(required = true, examples = "SYSTEM_OUTAGE") ContestCause cause,
        @Size(max = 1000) @Schema(description = "Needed for OTHER. Read by the unit's head and those above.",
                examples = "Jaringan padam dari pukul 10 sampai sore.") String explanation,
        @Schema(description = "Who did it, for WRONG_HANDLER where that is known: it then counts for them.") UUID rightEmployeeId) {

    public ContestRequest {
        explanation = explanation == null || explanation.isBlank() ? null : explanation.strip();
    }

    void requireSense(UUID contestant) {
        ProblemException problem = Problem.rule("service.contest-incomplete");
        if (cause == ContestCause.OTHER && explanation == null) {
            problem.at("/explanation", "service.contest-needs-words");
        }
        if (rightEmployeeId != null && cause != ContestCause.WRONG_HANDLER) {
            problem.at("/rightEmployeeId", "service.contest-right-handler-without-wrong");
        }
        if (contestant.equals(rightEmployeeId)) {
            problem.at("/rightEmployeeId", "service.contest-right-handler-is-you");
        }
        problem.throwIfAnyFault();
    }
}
