package id.kinerja.insight.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody opened something about the caller. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FileReading", description = "That somebody opened something about the caller.")
public record FileReadingResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant at,
        @Schema(required = true, maxLength = 400, examples = "Budi Maulana, S.E.") String reader,
        @Schema(required = true, maxLength = 300, description = "What the reader is, in the caller’s language.", examples = "Sekretaris Camat") String role,
        @Schema(required = true, maxLength = 300, description = "What was opened, in the caller’s language.", examples = "Membuka data kepegawaian Anda")
                String purpose) {}
