package id.kinerja.survey.improvement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.paging.Row;
import id.kinerja.survey.improvement.effect.ImprovementEffect;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An improvement as citizens read it; without the name of whoever carries it out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An improvement as citizens read it; without the name of whoever carries it out.")
public record PublicImprovement(
        @Schema(required = true, maxLength = 40) String itemCode,
        @Schema(required = true, maxLength = 1000) String text,
        @Schema(required = true, minimum = "2000", maximum = "2100") int year,
        @Schema(required = true, minimum = "1", maximum = "4") int quarter,
        @Schema(required = true, minimum = "0", maximum = "100") int percentDone,
        LocalDate doneOn,
        @Schema(description = "Absent until there is something to compare.") ImprovementEffect effect) {

    /** @param effect null without a comparison */
    static PublicImprovement of(Row row, ImprovementEffect effect) {
        return new PublicImprovement(row.text("item_code"), row.text("public_text"), (int) row.whole("year"), (int) row.whole("quarter"),
                (int) row.whole("percent_done"), row.date("done_on"), effect);
    }
}
