package id.kinerja.audit.chain;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the chain stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditChain", description = "Where the hash chain over the audit trail stands.")
public record ChainResponse(
        @Schema(required = true, description = "Number of links.", minimum = "0", examples = "18423") long length,
        @Schema(required = true, description = "Hash of the last link, hexadecimal; zeros before the first.", minLength = 64, maxLength = 64,
                pattern = "^[0-9a-f]{64}$", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String headHash,
        @Schema(required = true, description = "Position of the last link; 0 before the first.", minimum = "0", examples = "18423") long headPosition,
        @Schema(required = true, description = "Events that wait for their link, usually for less than a second.", minimum = "0", examples = "0")
        long unlinkedCount,
        @Schema(description = "Absent before the first verification.") VerificationResponse lastVerification) {}
