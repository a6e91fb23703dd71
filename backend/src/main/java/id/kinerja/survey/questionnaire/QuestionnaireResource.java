package id.kinerja.survey.questionnaire;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The questions over HTTP. */
@Path("/survey-questionnaires")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class QuestionnaireResource {

    private final Questionnaires questionnaires;

    QuestionnaireResource(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listSurveyQuestionnaires", summary = "List the versions of a unit's questions",
            description = "The newest first; the official wording where the unit has none of its own.")
    public QuestionnaireListResponse list(
            @NotNull @QueryParam("unitId") @Parameter(required = true, description = "Whose questions.") UUID unitId) {
        return questionnaires.list(unitId);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getSurveyQuestionnaire", summary = "Read a version of the questions", description = "It never changes.")
    public QuestionnaireResponse get(@PathParam("id") UUID id) {
        return questionnaires.respond(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "addSurveyQuestionnaire", summary = "Add the next version of the questions",
            description = "By the personnel officer or a head of the unit. Running surveys keep theirs. 409 where somebody has added a version"
                    + " meanwhile; 422 with every fault, such as own weights that do not sum to exactly 1.")
    @APIResponse(responseCode = "201", description = "The new version.")
    public RestResponse<QuestionnaireResponse> add(@NotNull @Valid QuestionnaireRequest request) {
        QuestionnaireResponse made = questionnaires.add(request);
        return ResponseBuilder.<QuestionnaireResponse>created(URI.create("/survey-questionnaires/" + made.id())).entity(made).build();
    }
}
