package id.kinerja.feedback.dialogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an agreement; the latest says whether it is done. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AgreementFollowUp")
public record FollowUp(
        @Schema(required = true) boolean done,
        @Schema(maxLength = 500) String note,
        @Schema(required = true) PersonRef author,
        @Schema(required = true) Instant recordedAt) {}
