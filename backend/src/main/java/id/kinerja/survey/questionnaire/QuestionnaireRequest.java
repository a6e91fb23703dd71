package id.kinerja.survey.questionnaire;

import id.kinerja.survey.index.WeightPolicy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next version of a unit's questions. */
@Schema(name = "SurveyQuestionnaireRequest", description = "The next version of a unit's questions.")
public record QuestionnaireRequest(
        @NotNull @Schema(required = true) UUID unitId,
        @Min(0) @Max(10_000) @Schema(required = true, description = "The version it was made from; 0 where the unit had none.") int basedOn,
        @NotBlank @Size(max = 200) @Schema(required = true) String name,
        @NotNull @Schema(required = true) WeightPolicy weightPolicy,
        @NotNull @Schema(required = true) DisplayOrder displayOrder,
        @NotNull @Size(min = 1, max = 20) @Schema(required = true, description = "In the order of the form.") List<@NotNull @Valid Item> items,
        @Size(max = 1000) @Schema(description = "Why; needed once there is an earlier version.") String changeNote) {}
