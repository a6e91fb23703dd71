package id.kinerja.feedback.dialogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something one of the two wants to talk about. */
@Schema(name = "DialogueAgendaPoint")
public record AgendaPoint(
        @Schema(required = true) DialogueParty party,
        @Schema(required = true, maxLength = 300, examples = "Waktu terbit surat keterangan") String text) {}
