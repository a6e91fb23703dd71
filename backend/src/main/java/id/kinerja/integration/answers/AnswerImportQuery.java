package id.kinerja.integration.answers;

import id.kinerja.shared.problem.Problem;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.questionnaire.DisplayOrder;
import id.kinerja.survey.result.imported.ImportedSurvey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the file itself does not say. */
public class AnswerImportQuery {

    @QueryParam("unitId")
    @NotNull
    @Parameter(description = "Whose survey it was.", required = true)
    UUID unitId;

    @QueryParam("name")
    @NotBlank
    @Size(max = 200)
    @Parameter(description = "Name of the survey.", required = true, example = "SKM Triwulan III 2025")
    String name;

    @QueryParam("startsOn")
    @NotNull
    @Parameter(description = "Its first day.", required = true)
    LocalDate startsOn;

    @QueryParam("endsOn")
    @NotNull
    @Parameter(description = "Its last day.", required = true)
    LocalDate endsOn;

    @QueryParam("weightPolicy")
    @DefaultValue("EXACT_1_9")
    @Parameter(description = "As its report weighed; CUSTOM is not possible here.")
    WeightPolicy weightPolicy;

    @QueryParam("displayOrder")
    @DefaultValue("FACILITIES_EIGHTH")
    @Parameter(description = "What U8 and U9 mean in its report.")
    DisplayOrder displayOrder;

    @QueryParam("population")
    @Min(1)
    @Max(10_000_000)
    @Parameter(description = "Visits of its days, where they are known.")
    Integer population;

    ImportedSurvey survey() {
        if (weightPolicy == WeightPolicy.CUSTOM) {
            throw Problem.rule("integration.custom-weight").at("/query/weightPolicy", "integration.custom-weight");
        }
        return new ImportedSurvey(unitId, name.strip(), startsOn, endsOn, weightPolicy, displayOrder, population);
    }
}
