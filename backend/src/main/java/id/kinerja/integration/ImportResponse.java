package id.kinerja.integration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.integration.check.ImportKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import with the meaning of its columns and what its rows would do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An import with the meaning of its columns and what its rows would do, or did.")
public record ImportResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) ImportKind kind,
        @Schema(required = true) ImportState state,
        @Schema(required = true, maxLength = 200, examples = "employees.csv") String fileName,
        @Schema(required = true) Instant uploadedAt,
        @Schema(description = "When it was applied or discarded.") Instant decidedAt,
        @Schema(required = true, maxItems = 100) List<ImportColumn> columns,
        @Schema(required = true, maxItems = 20, description = "Everything a column can fill.") List<Field> fields,
        @Schema(required = true, maxItems = 20, description = "Required fields that no column fills yet; until then no row can be taken.")
                List<String> missingFields,
        @Schema(required = true) ImportCounts counts,
        @Schema(required = true, description = "False once the rows are gone; they are kept for some weeks only.") boolean rowsKept,
        @Schema(required = true, maxItems = 4) List<ImportAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    public ImportResponse {
        columns = List.copyOf(columns);
        fields = List.copyOf(fields);
        missingFields = List.copyOf(missingFields);
        allowedActions = List.copyOf(allowedActions);
    }

    /** What a column can fill. */
    @Schema(name = "ImportField", description = "What a column can fill.")
    public record Field(
            @Schema(required = true, maxLength = 40, examples = "assessorNip") String name,
            @Schema(required = true, maxLength = 100, examples = "NIP atasan", description = "In the caller’s language.") String label,
            @Schema(required = true) boolean required) {}
}
