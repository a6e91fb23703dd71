package id.kinerja.organization.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a batch did to the calendar. */
@Schema(name = "HolidayBatchResult", description = "What a batch did, or would do, to the calendar.")
public record HolidayBatchResponse(
        @Schema(required = true, minimum = "0", maximum = "100") int added,
        @Schema(required = true, minimum = "0", maximum = "100") int changed,
        @Schema(required = true, minimum = "0", maximum = "100") int unchanged) {}
