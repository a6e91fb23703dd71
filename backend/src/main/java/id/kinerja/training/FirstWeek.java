package id.kinerja.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a newcomer might do first; hidden once it is done or waved away. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a newcomer might do first; nothing of it is demanded.")
public record FirstWeek(
        @Schema(required = true, description = "False once everything is done or the reader waved it away.") boolean shown,
        @Schema(required = true, maxItems = 10) List<Step> steps) {

    /** One step, done as soon as it shows in the reader's own work. */
    @Schema(name = "FirstWeekStep")
    public record Step(
            @Schema(required = true) Code code,
            @Schema(required = true) boolean done,
            @Schema(required = true, maxLength = 100, description = "Page of the app.") String path) {}

    @Schema(name = "FirstWeekCode")
    public enum Code { CONFIRM_DATA, READ_FIRST_MODULE, BEGIN_PLAN, RECORD_PROGRESS, SEE_OWN_FILE }
}
