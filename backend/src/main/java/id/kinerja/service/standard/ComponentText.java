package id.kinerja.service.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the standard says about one of the fourteen components. */
@Schema(description = "What the standard says about one of the fourteen components.")
public record ComponentText(
        @NotNull @Schema(required = true, examples = "PROCEDURE") StandardComponent component,
        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Loket menerima, operator mengetik, Camat menandatangani.") String text) {}
