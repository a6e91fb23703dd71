package id.kinerja.progress.log;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an office sets about the work log.
 *
 * @param lateAfterDays entries recorded later than this after their day are marked as late
 * @param mostTogether entries that one realisation can sum up
 */
@Schema(description = "What an office sets about the work log.", extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record WorkLogRules(
        @NotNull @Min(0) @Max(90) @Schema(required = true, minimum = "0", maximum = "90") Integer lateAfterDays,
        @NotNull @Min(1) @Max(31) @Schema(required = true, minimum = "1", maximum = "31") Integer mostTogether) {

    boolean isLate(LocalDate workedOn, LocalDate recordedOn) {
        return recordedOn.isAfter(workedOn.plusDays(lateAfterDays));
    }
}
