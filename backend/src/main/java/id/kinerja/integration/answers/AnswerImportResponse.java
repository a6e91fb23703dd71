package id.kinerja.integration.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.index.WeightPolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is in a file of answers, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AnswerImport", description = "What is in a file of answers, and what came of it.")
public record AnswerImportResponse(
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true, minimum = "0", maximum = "20000", description = "Rows that are answers.") int answers,
        @Schema(required = true, minimum = "0", maximum = "20000") int rejected,
        @Schema(required = true, maxItems = 9) List<Column> columns,
        @Schema(required = true, maxItems = 100, description = "The first of the rejected rows; all of them come as a file.") List<RejectedAnswer> problems,
        @Schema(required = true) WeightPolicy weightPolicy,
        @Schema(description = "The index; absent where an element has no answer at all.") BigDecimal value,
        @Schema(description = "The survey that was made; absent for a mere look.") UUID surveyId) {

    /** Which column was read as which element. */
    @Schema(name = "AnswerColumn")
    public record Column(@Schema(required = true, maxLength = 1000) String header, @Schema(required = true) Element element) {}

    /** A row that is not taken. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RejectedAnswer")
    public record RejectedAnswer(
            @Schema(required = true, minimum = "1") int rowNumber,
            @Schema(maxLength = 1000, description = "The header of the column; absent where it is about the whole row.") String column,
            @Schema(maxLength = 1000, description = "What stands in the cell.") String value,
            @Schema(required = true, maxLength = 500) String reason) {}
}
