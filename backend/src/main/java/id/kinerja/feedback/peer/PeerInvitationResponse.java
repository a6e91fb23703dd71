package id.kinerja.feedback.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation, for the peer alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PeerInvitation")
public record PeerInvitationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "Whom it is about.") PersonRef employee,
        @Schema(required = true, maxLength = 40) String periodLabel,
        @Schema(required = true) LocalDate closesOn,
        @Schema(required = true, minimum = "1") int minimumAnswers,
        @Schema(required = true) PeerInvitationStatus status,
        @Schema(required = true, description = "True while answers are taken.") boolean open,
        @Schema(required = true, minimum = "0") long version) {}
