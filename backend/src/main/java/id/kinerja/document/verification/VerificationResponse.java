package id.kinerja.document.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.document.FileFormat;
import id.kinerja.document.FormKind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody learns from a code: that the document is genuine, of which kind and office, and nothing of what it says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Verification", description = "What anybody learns from the code of a document: nothing of its content.")
public record VerificationResponse(
        @Schema(required = true, maxLength = 19, examples = "K7QM-9TXA-2HBD-WP4E") String code,
        @Schema(required = true, examples = "PLAN") FormKind kind,
        @Schema(required = true, maxLength = 100, description = "The kind's official name.", examples = "Sasaran Kinerja Pegawai (SKP)") String label,
        @Schema(required = true, maxLength = 200, examples = "Seksi Pelayanan Umum") String unitName,
        @Schema(required = true, maxLength = 200, examples = "Pemerintah Kota Serang") String institution,
        @Schema(required = true) LocalDate issuedOn,
        @Schema(required = true, description = "SUPERSEDED once something newer has taken its place.", examples = "VALID") State state,
        @Schema(description = "Since when; only of a superseded one.") LocalDate supersededOn,
        @Schema(required = true, minLength = 12, maxLength = 12, description = "The first digits of the SHA-256 that is printed on it.",
                examples = "9f86d081884c")
                String contentHashStart,
        @Schema(required = true, maxItems = 2, description = "The files that were handed out, by their hash: compare with your own, on your own device.")
                List<File> files) {

    /** Whether it still counts. */
    @Schema(name = "VerificationState")
    public enum State { VALID, SUPERSEDED }

    /** A file that was handed out. */
    @Schema(name = "VerifiedFile")
    public record File(
            @Schema(required = true, examples = "PDF") FileFormat format,
            @Schema(required = true, pattern = "^[0-9a-f]{64}$", description = "SHA-256 of the whole file.") String sha256) {}
}
