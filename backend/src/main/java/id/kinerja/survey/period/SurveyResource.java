package id.kinerja.survey.period;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.MergePatch;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Surveys over HTTP. */
@Path("/surveys")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SurveyResource {

    private final SurveyService service;

    SurveyResource(SurveyService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listSurveys", summary = "List surveys",
            description = "Running ones for those who run them or serve in their unit; closed ones for everybody who belongs to the unit."
                    + " Counts only. Sort fields: startsOn, endsOn.")
    public Page<SurveyResponse> list(@BeanParam PageQuery page,
            @QueryParam("unitId") @Parameter(description = "Only surveys of this unit.") UUID unitId,
            @QueryParam("state") @Parameter(description = "Only surveys in this state.") SurveyState state) {
        return service.list(unitId, state, page);
    }

    @GET
    @Path("/defaults")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "getSurveyDefaults", summary = "What a new survey may begin with",
            description = "The next free days up to the end of a quarter, the visits of as many days before, and the sample that follows.")
    public SurveyDefaultsResponse defaults(
            @NotNull @QueryParam("unitId") @Parameter(required = true, description = "Whose survey.") UUID unitId) {
        return service.defaults(unitId);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getSurvey", summary = "Read a survey", description = "With how far it is and what the caller may do.")
    public RestResponse<SurveyResponse> get(@PathParam("id") UUID id) {
        SurveyResponse survey = service.get(id);
        return Tagged.ok(survey, survey.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "createSurvey", summary = "Make a survey",
            description = "By the personnel officer or a head of the unit, with the unit's newest questions. From its first day on, visits that"
                    + " end in the unit or below are invited. 409 where the unit has another survey in these days.")
    @APIResponse(responseCode = "201", description = "The survey.")
    public RestResponse<SurveyResponse> create(@NotNull @Valid SurveyRequest request) {
        SurveyResponse made = service.create(request);
        return Tagged.created("/surveys/" + made.id(), made, made.version());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "changeSurvey", summary = "Change a running survey", description = "Its name, last day or sampling; 409 once it is closed.")
    public RestResponse<SurveyResponse> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SurveyPatch patch) {
        SurveyResponse survey = service.change(id, ifMatch, patch);
        return Tagged.ok(survey, survey.version());
    }
}
