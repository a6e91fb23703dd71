package id.kinerja.service.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opening hours from a day on. */
@Schema(name = "CounterHours", description = "Opening hours of a unit's counter from a day on.")
public record CounterHoursResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) LocalDate validFrom,
        @Schema(required = true, maxItems = 28) List<CounterSpan> spans) {

    static CounterHoursResponse of(CounterHours hours) {
        return new CounterHoursResponse(hours.id(), hours.unitId(), hours.validFrom(), hours.spans());
    }
}
