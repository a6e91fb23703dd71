package id.kinerja.feedback.dialogue;

import id.kinerja.organization.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the two agreed, by whom and until when. */
@Schema(name = "DialogueAgreement")
public record Agreement(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID dialogueId,
        @Schema(required = true, maxLength = 500, examples = "Menyusun daftar periksa berkas di loket") String text,
        @Schema(required = true) DialogueParty owner,
        @Schema(required = true) PersonRef ownerPerson,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) boolean done,
        @Schema(required = true, maxItems = 100) List<FollowUp> followUps) {}
