package id.kinerja.cycle.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a section. */
@Schema(description = "A version of a section; versions are only added.")
public record RuleVersionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, minimum = "1", maximum = "100000") int number,
        @Schema(required = true, description = "The day from which it holds.") LocalDate validFrom,
        @Schema(required = true, description = "True for the one that holds today.") boolean inForce,
        @Schema(required = true, ref = "RuleValue") JsonNode value,
        @Schema(required = true, maxLength = 2000) String reason,
        @Schema(required = true, maxLength = 500) String source,
        @Schema(required = true, description = "False where the source was not read in its own text.") boolean verified,
        @Schema(required = true) Instant addedAt,
        @Schema(maxLength = 300, description = "Who added it; absent where the account is gone.") String author) {}
