package id.kinerja.organization.unit;

import id.kinerja.shared.http.Patch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes to a unit; null as parent makes it the top of the office. */
@Schema(description = "Changes to a unit; an absent field stays as it is, null as parent makes it the top of the office.")
public record UnitPatch(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/ -]*", message = "organization.unit-code-shape") Patch<String> code,
        @NotBlank @Size(max = 200) Patch<String> name,
        @NotNull Patch<UnitKind> kind,
        Patch<UUID> parentId) {

    UnitRequest onto(UnitRequest present) {
        return new UnitRequest(code.orElse(present.code()), name.orElse(present.name()), kind.orElse(present.kind()), parentId.orElse(present.parentId()));
    }
}
