package id.kinerja.survey.paper;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a typed sheet. */
@Schema(name = "SurveyPaperEntry", description = "What became of a typed sheet.")
public record PaperEntryResponse(
        @Schema(required = true) Outcome outcome,
        @Schema(required = true, maxItems = 30, description = "Fields and items that two persons read differently; never what the other one read.")
                List<String> differences) {

    /** Whether it is in. */
    @Schema(name = "SurveyPaperOutcome")
    public enum Outcome {
        /** A second person types it, too. */
        WAITS_FOR_SECOND,
        DIFFERS,
        RECEIVED
    }
}
