package id.kinerja.cycle.rule;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of a section. */
@Schema(description = "A new version of a section.")
public record RuleVersionRequest(
        @NotNull @Schema(description = "The day from which it holds: today or later.") LocalDate validFrom,
        @NotNull @Schema(ref = "RuleValue") JsonNode value,
        @NotBlank @Size(max = 2000) @Schema(description = "Why; kept with it.", examples = "Surat edaran Wali Kota 12/2026.") String reason,
        @Size(min = 1, max = 500) @Schema(description = "Legal source of these numbers. Absent: that of the defaults.") String source,
        @Schema(description = "True where that source was read in its own text. Absent: false.") Boolean verified) {}
