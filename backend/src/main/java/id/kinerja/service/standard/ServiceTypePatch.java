package id.kinerja.service.standard;

import id.kinerja.shared.http.Patch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes to a service type. */
@Schema(description = "Changes to a service type; an absent field stays as it is.")
public record ServiceTypePatch(
        @NotBlank @Size(max = 200) Patch<String> name,
        @NotNull Patch<Boolean> active) {}
