package id.kinerja.survey.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.survey.result.figure.IndexFigure;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The index of one service. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SurveyServiceFigure", description = "The index of one service.")
public record ServiceFigure(
        @Schema(description = "Absent for answers about no known service.") UUID serviceTypeId,
        @Schema(maxLength = 200) String name,
        @Schema(required = true, description = "Too few answers, or one could reckon another hidden group from it.") boolean hidden,
        IndexFigure index) {}
