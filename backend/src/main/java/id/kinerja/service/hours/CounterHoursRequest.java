package id.kinerja.service.hours;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opening hours from a day on. */
@Schema(description = "Opening hours of a unit's counter from a day on; they replace those before from that day.")
public record CounterHoursRequest(
        @NotNull @Schema(required = true) UUID unitId,
        @NotNull @Schema(required = true) LocalDate validFrom,
        @NotNull @Size(min = 1, max = 28) @Schema(required = true, minItems = 1, maxItems = 28) List<@Valid @NotNull CounterSpan> spans) {

    public CounterHoursRequest {
        spans = spans == null ? null : List.copyOf(spans);
    }
}
