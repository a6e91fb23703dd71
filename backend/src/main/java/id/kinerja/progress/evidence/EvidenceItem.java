package id.kinerja.progress.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of evidence as it stands beside an entry. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EvidenceItem", description = "A file or web address that proves an entry.")
public record EvidenceItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) EvidenceKind kind,
        @Schema(maxLength = 300, description = "Name to show and to save by; files only.", examples = "foto-pelayanan.jpg")
                String fileName,
        @Schema(maxLength = 100, description = "Type found by the content; files only.", examples = "image/jpeg") String mediaType,
        @Schema(minimum = "1", description = "Size in bytes; files only.", examples = "2481033") Long sizeBytes,
        @Schema(maxLength = 64, pattern = "^[0-9a-f]{64}$", description = "SHA-256 of the content; files only.") String sha256,
        @Schema(maxLength = 6000, description = "Web address; links only.", examples = "https://drive.google.com/file/d/1abc/view")
                String url,
        @Schema(maxLength = 500, examples = "Foto loket pelayanan") String description,
        @Schema(required = true) Instant addedAt) {}
