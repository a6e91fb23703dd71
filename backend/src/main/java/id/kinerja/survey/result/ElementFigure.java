package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.index.Grade;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One element of the index. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyElementFigure", description = "One element of the index.")
public record ElementFigure(
        @Schema(required = true, maxLength = 40, examples = "TIME") String code,
        @Schema(description = "Absent for an item that the unit added.") Element element,
        @Schema(required = true, minimum = "1", maximum = "20", description = "As the unit numbers it (U1, U2 …); never a key, since papers differ.")
                int number,
        @Schema(required = true, maxLength = 1000) String question,
        @Schema(required = true, minimum = "0", maximum = "1000000000", description = "Answers given; blanks are in none.") long filled,
        @Schema(required = true, minItems = 4, maxItems = 4, description = "How often each option was chosen, from the worst to the best.")
                List<Long> counts,
        @Schema(description = "Average value per answer (NRR), four decimals.", examples = "3.4483") BigDecimal average,
        @Schema(description = "Times its weight (NRR tertimbang), four decimals.", examples = "0.3831") BigDecimal weighted,
        @Schema(description = "The average on the scale of the index.", examples = "86.21") BigDecimal converted,
        @Schema(description = "Of the element itself.") Grade grade) {}
