package id.kinerja.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.integration.check.Outcome;
import id.kinerja.integration.check.RowProblem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row, what it would change, and what is wrong with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A row, what it would change, and what is wrong with it.")
public record ImportRowResponse(
        @Schema(required = true, minimum = "1", maximum = "1048576", description = "As the spreadsheet numbers it.") int rowNumber,
        @Schema(required = true) Outcome outcome,
        @Schema(required = true, maxLength = 200, examples = "Hani Lestari") String label,
        @Schema(required = true, maxItems = 20) List<Change> changes,
        @Schema(required = true, maxItems = 100) List<ProblemOfRow> problems) {

    public ImportRowResponse {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** What a row changes in one field. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportChange", description = "What a row changes in one field; an absent side is nothing.")
    public record Change(
            @Schema(required = true, maxLength = 40) String field,
            @Schema(required = true, maxLength = 100) String label,
            @Schema(maxLength = 300) String before,
            @Schema(maxLength = 300) String after) {}

    /** What is wrong with a cell. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ImportProblem", description = "What is wrong with a cell. An ERROR keeps the row out, a WARNING asks for a look.")
    public record ProblemOfRow(
            @Schema(maxLength = 120, description = "Header of the column; absent where the file has no such column.") String column,
            @Schema(required = true, maxLength = 40) String field,
            @Schema(required = true, maxLength = 80, examples = "integration.nip-scientific") String code,
            @Schema(required = true, maxLength = 500, description = "In the caller’s language.") String detail,
            @Schema(required = true) RowProblem.Severity severity,
            @Schema(maxLength = 100, description = "What stands in the cell, cut short.") String value) {}
}
