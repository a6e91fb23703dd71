package id.kinerja.integration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each column means; a column that is not named is not used. */
@Schema(description = "What each column means; a column that is not named is not used.")
public record ImportMappingRequest(@NotNull @Size(min = 1, max = 100) List<@Valid @NotNull Column> columns) {

    /** A column and the field it fills. */
    @Schema(name = "ImportMappingColumn", description = "A column and the field it fills.")
    public record Column(
            @NotBlank @Size(max = 120) @Schema(examples = "nip_atasan") String header,
            @Size(max = 40) @Schema(examples = "assessorNip", description = "Absent or null: the column is not used.") String field) {}
}
