package id.kinerja.cycle;

import id.kinerja.shared.http.Patch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes to a cycle; rhythm and approach only while it is a draft. */
@Schema(description = "Changes to a cycle; rhythm and approach only while it is a draft.")
public record CyclePatch(@NotBlank @Size(max = 100) Patch<String> name, @NotNull Patch<Rhythm> rhythm, @NotNull Patch<Approach> approach) {

    CycleSettings onto(CycleSettings present) {
        return new CycleSettings(name.orElse(present.name()), rhythm.orElse(present.rhythm()), approach.orElse(present.approach()));
    }
}
