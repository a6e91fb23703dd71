package id.kinerja.feedback.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round: who is asked, never who has answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PeerRound")
public record PeerRoundResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) UUID periodId,
        @Schema(required = true, maxLength = 40, examples = "Triwulan II") String periodLabel,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true) PersonRef assessor,
        @Schema(required = true) PeerRoundStatus status,
        @Schema(maxLength = 500) String returnReason,
        @Schema(required = true, maxItems = 10) List<PersonRef> peers,
        @Schema(required = true, minimum = "0", description = "How many are asked.") int asked,
        @Schema(required = true, minimum = "1", description = "Answers from which a round is shown.") int minimumAnswers,
        LocalDate closesOn,
        @Schema(description = "How many answered; only of a round that is shown.") Integer answered,
        @Schema(required = true, minimum = "0") long version,
        @Schema(required = true, maxItems = 4) List<PeerRoundAction> allowedActions) {}
