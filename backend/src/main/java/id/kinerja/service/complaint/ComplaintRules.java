package id.kinerja.service.complaint;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Within how many working days a complaint of each class is answered. */
@Schema(description = "Within how many working days a complaint of each class is answered.",
        extensions = @Extension(name = "x-variant-of", value = "RuleValue"))
public record ComplaintRules(
        @NotNull @Min(1) @Max(365) @Schema(required = true, minimum = "1", maximum = "365") Integer light,
        @NotNull @Min(1) @Max(365) @Schema(required = true, minimum = "1", maximum = "365") Integer normative,
        @NotNull @Min(1) @Max(365) @Schema(required = true, minimum = "1", maximum = "365") Integer withoutExamination,
        @NotNull @Min(1) @Max(365) @Schema(required = true, minimum = "1", maximum = "365") Integer withExamination) {

    int daysOf(ComplaintClass kind) {
        return switch (kind) {
            case LIGHT -> light;
            case NORMATIVE -> normative;
            case WITHOUT_EXAMINATION -> withoutExamination;
            case WITH_EXAMINATION -> withExamination;
        };
    }
}
