package id.kinerja.survey.result.measure;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A survey behind a number, by its name and last day. */
@Schema(name = "SurveyRef", description = "A survey behind a number.")
public record SurveyRef(
        @Schema(required = true) UUID id,
        @Schema(required = true, maxLength = 200, examples = "Triwulan II 2026") String name,
        @Schema(required = true, description = "Its last day.") LocalDate endsOn) {}
