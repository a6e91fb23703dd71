package id.kinerja.progress.log;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Entries to be counted as one realisation. */
@Schema(name = "WorkLogPromotionRequest")
public record WorkLogPromotionRequest(
        @NotEmpty @Size(max = 31)
                @Schema(required = true, minItems = 1, maxItems = 31, description = "Own entries with a quantity on one indicator, within one period.")
                List<@NotNull UUID> entryIds) {}
