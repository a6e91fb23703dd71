package id.kinerja.organization.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as the personnel office describes it. */
@Schema(description = "A unit as the personnel office describes it.")
public record UnitRequest(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/ -]*", message = "organization.unit-code-shape")
                @Schema(description = "The office's own code, unique; letters, digits and . _ / - between them.", examples = "KEC-YAN")
                String code,
        @NotBlank @Size(max = 200) @Schema(examples = "Seksi Pelayanan Umum") String name,
        @NotNull UnitKind kind,
        @Schema(description = "The unit above; absent or null for the top of the office.") UUID parentId) {

    static UnitRequest of(Unit unit) {
        return new UnitRequest(unit.code(), unit.name(), unit.kind(), unit.parentId());
    }
}
