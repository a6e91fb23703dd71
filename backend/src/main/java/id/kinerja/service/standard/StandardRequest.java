package id.kinerja.service.standard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a service's standard, as the office's decree sets it. There is no national default. */
@Schema(description = "A version of a service's standard, as the office's decree sets it.")
public record StandardRequest(
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "060/12/KEP/2026") String decreeNumber,
        @NotNull @Schema(required = true) LocalDate validFrom,
        @Schema(description = "The last day; absent while no end is known.") LocalDate validUntil,
        @NotNull @Valid @Schema(required = true) PromisedDuration duration,
        @Min(0) @Max(999_999_999) @Schema(required = true, description = "In rupiah; 0 is free of charge.", examples = "0") long fee,
        @NotNull @Size(max = 30) @Schema(required = true, maxItems = 30) List<@Valid @NotNull Requirement> requirements,
        @NotNull @Size(max = 11) @Schema(required = true, maxItems = 11, description = "The components without a field of their own.")
                List<@Valid @NotNull ComponentText> components) {

    public StandardRequest {
        requirements = requirements == null ? null : List.copyOf(requirements);
        components = components == null ? null : List.copyOf(components);
    }
}
