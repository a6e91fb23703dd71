package id.kinerja.service.request;

import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next thing that happens to a request; the time is the server's. */
@Schema(name = "ServiceEventRequest", description = "The next thing that happens to a request; the time is the server's.")
public record EventRequest(
        @NotNull @Schema(required = true, examples = "COMPLETED") EventKind kind,
        @Schema(description = "For STEP_STARTED: which.") WorkStep step,
        @Schema(description = "For STEP_STARTED: who does it, if not the caller.") UUID handlerId,
        @Schema(description = "For RETURNED, PAUSED, REJECTED and CORRECTED.") ReasonCode reasonCode,
        @Size(max = 1000) @Schema(description = "Needed for RETURNED, REJECTED and CORRECTED.", examples = "Surat pengantar RT belum ada.") String reason,
        @Size(max = 30) @Schema(maxItems = 30, description = "For COMPLETED: places, from 0, of all requirements that are there now.")
                List<@Min(0) @Max(29) @NotNull Integer> present) {

    public EventRequest {
        present = present == null ? null : List.copyOf(present);
    }

    /** @throws ProblemException where the kind wants more, or less, than was said */
    LoggedEvent at(Instant at, UUID me) {
        ProblemException problem = Problem.rule("service.event-incomplete");
        if (!kind.causes().isEmpty() && (reasonCode == null || !kind.causes().contains(reasonCode))
                || kind.causes().isEmpty() && reasonCode != null) {
            problem.at("/reasonCode", "service.reason-code-wrong");
        }
        if (kind.needsWords() && (reason == null || reason.isBlank())) {
            problem.at("/reason", "service.reason-missing");
        }
        if ((kind == EventKind.STEP_STARTED) != (step != null)) {
            problem.at("/step", "service.step-wrong");
        }
        problem.throwIfAnyFault();
        UUID handler = kind != EventKind.STEP_STARTED ? null : handlerId == null ? me : handlerId;
        return new LoggedEvent(kind, at, step, handler, reasonCode, reason == null || reason.isBlank() ? null : reason.strip());
    }
}
