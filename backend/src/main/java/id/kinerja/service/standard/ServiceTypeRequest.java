package id.kinerja.service.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that a unit begins to give. */
@Schema(description = "A service that a unit begins to give.")
public record ServiceTypeRequest(
        @NotNull @Schema(required = true) UUID unitId,
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/ -]*", message = "service.code-shape")
                @Schema(required = true, description = "Unique within the unit.", examples = "SKTM") String code,
        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Surat keterangan tidak mampu") String name) {}
