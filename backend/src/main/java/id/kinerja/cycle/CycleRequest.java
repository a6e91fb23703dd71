package id.kinerja.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new cycle; its periods and their dates follow from year and rhythm. */
@Schema(description = "A new cycle; its periods and their dates follow from year and rhythm.")
public record CycleRequest(
        @NotNull @Min(2020) @Max(2100) @Schema(examples = "2026") Integer year,
        @Size(max = 100) @Schema(description = "Absent: \"Penilaian kinerja\" and the year.", examples = "Penilaian kinerja 2026") String name,
        @NotNull Rhythm rhythm,
        @Schema(description = "Absent: QUANTITATIVE.") Approach approach) {

    String nameOrDefault() {
        return name == null || name.isBlank() ? "Penilaian kinerja " + year : name;
    }

    Approach approachOrDefault() {
        return approach == null ? Approach.QUANTITATIVE : approach;
    }
}
