package id.kinerja.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of feedback, by the prompts situation, behaviour, impact. */
@Schema(name = "FeedbackWords")
public record FeedbackWords(
        @Size(max = 1000) @Schema(examples = "Senin pagi, antrean di loket panjang") String situation,
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Anda menjelaskan syarat satu per satu dengan sabar") String behaviour,
        @Size(max = 1000) @Schema(examples = "Warga tidak perlu kembali dua kali") String impact,
        @Size(max = 1000) @Schema(examples = "Ajarkan cara ini kepada petugas baru") String suggestion) {

    Feedback.Words words() {
        return new Feedback.Words(filled(situation), behaviour.strip(), filled(impact), filled(suggestion));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
