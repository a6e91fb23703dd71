package id.kinerja.service.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The limits of the control chart of weekly medians (XmR), in seconds. */
@Schema(name = "ServiceChartLimits", description = "The limits of the control chart of weekly medians (XmR), in seconds.")
public record ChartLimits(
        @Schema(required = true, minimum = "0", maximum = "999999999") long mean,
        @Schema(required = true, minimum = "0", maximum = "999999999") long lower,
        @Schema(required = true, minimum = "0", maximum = "999999999") long upper) {}
