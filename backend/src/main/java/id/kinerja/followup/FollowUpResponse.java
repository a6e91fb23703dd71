package id.kinerja.followup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.followup.step.FollowUpAction;
import id.kinerja.followup.step.FollowUpState;
import id.kinerja.followup.step.FollowUpStep;
import id.kinerja.organization.PersonRef;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up with its way so far. It never carries a rating. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FollowUp", description = "A follow-up with its way so far. It never carries a rating.")
public record FollowUpResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true) FollowUpKind kind,
        @Schema(required = true, maxLength = 200) String title,
        @Schema(required = true, maxLength = 2000) String goal,
        @Schema(required = true, description = "Who carries it out.") PersonRef owner,
        @Schema(required = true) PersonRef proposedBy,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) FollowUpState state,
        @Schema(required = true) boolean overdue,
        @Schema(description = "The result it follows from.") UUID evaluationId,
        @Schema(maxLength = 60, examples = "Triwulan II 2026") String evaluationLabel,
        @Schema(required = true, maxItems = 500) List<FollowUpStep> steps,
        @Schema(required = true, maxItems = 30, description = "Everybody who can read it.") List<@Size(max = 400) String> readBy,
        @Schema(required = true, maxItems = 5) List<FollowUpAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    static FollowUpResponse of(FollowUpHeader header, List<FollowUpStep> steps, List<String> readBy, List<FollowUpAction> actions,
            LocalDate today) {
        return new FollowUpResponse(header.id(), header.employee(), header.kind(), header.title(), header.goal(), header.owner(),
                header.proposer(), header.startsOn(), header.dueOn(), header.state(),
                header.state().isOpen() && header.dueOn().isBefore(today), header.evaluationId(), header.evaluationLabel(), steps, readBy,
                actions, header.version());
    }
}
