package id.kinerja.audit.chain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outcome of walking the whole chain. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuditVerification", description = "The outcome of one verification of the whole trail.")
public record VerificationResponse(
        @Schema(required = true) Instant verifiedAt,
        @Schema(required = true, description = "Links that were found to hold.", minimum = "0", examples = "18423") long checked,
        @Schema(required = true, description = "True if no event was changed, removed, inserted, moved or left out.") boolean intact,
        @Schema(description = "The first position that does not hold; absent where the chain holds.", minimum = "1") Long firstBrokenPosition,
        @Schema(description = "Why it does not hold; absent where it does.") BreakReason reason,
        @Schema(required = true, description = "The last position of the chain when the walk began.", minimum = "0") long headPosition,
        @Schema(required = true, description = "Hash of that position, hexadecimal. Kept elsewhere it proves later that nothing up to it was changed.",
                minLength = 64, maxLength = 64, pattern = "^[0-9a-f]{64}$",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String headHash) {}
