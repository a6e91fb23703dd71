package id.kinerja.survey.result.voiding;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.paging.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer with a reason to look at it; without day, traits and service. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An answer with a reason to look at it; without day, traits and service.")
public record FlaggedAnswer(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 20, examples = "WEB") String channel,
        @Schema(required = true, maxItems = 20, description = "In the order of the questionnaire; 0 for a blank.") List<Integer> scores,
        @Schema(required = true, description = "Filled in within twenty seconds.") boolean tooFast,
        @Schema(required = true, description = "The same everywhere, which is common and legitimate too.") boolean straightLine,
        @Schema(required = true, description = "One of many from one place within minutes.") boolean burst,
        @Schema(required = true, description = "Taken out of the count.") boolean voided) {

    static FlaggedAnswer of(Row row) {
        return new FlaggedAnswer(row.uuid("id"), row.text("channel"), Arrays.stream(row.text("scores").split(",")).map(Integer::valueOf).toList(),
                row.flag("too_fast"), row.flag("straight_line"), row.flag("burst"), row.flag("voided"));
    }
}
