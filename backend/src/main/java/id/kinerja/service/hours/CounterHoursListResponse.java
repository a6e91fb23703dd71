package id.kinerja.service.hours;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opening hours that count for a unit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The opening hours that count for a unit, the newest first.")
public record CounterHoursListResponse(
        @Schema(required = true, maxItems = 1000) List<CounterHoursResponse> items,
        @Schema(description = "The unit above whose hours these are, where the unit has none of its own.") UUID inheritedFrom) {}
