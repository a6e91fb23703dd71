package id.kinerja.service.standard;

import id.kinerja.service.clock.StandardDuration;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long it may take, on which clock. */
@Schema(description = "How long it may take, on which clock.")
public record PromisedDuration(
        @Min(1) @Max(10000) @Schema(required = true, examples = "30") int amount,
        @NotNull @Schema(required = true, examples = "WORKING_MINUTES") StandardDuration.TimeUnit unit) {

    public static PromisedDuration of(StandardDuration duration) {
        return new PromisedDuration(duration.amount(), duration.unit());
    }
}
