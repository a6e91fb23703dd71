package id.kinerja.cycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The part of a cycle that a merge patch changes. */
public record CycleSettings(@NotBlank @Size(max = 100) String name, @NotNull Rhythm rhythm, @NotNull Approach approach) {

    static CycleSettings of(Cycle cycle) {
        return new CycleSettings(cycle.name(), cycle.rhythm(), cycle.approach());
    }
}
