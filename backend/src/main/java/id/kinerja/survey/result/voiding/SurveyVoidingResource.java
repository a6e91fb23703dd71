package id.kinerja.survey.result.voiding;

import id.kinerja.shared.caller.Role;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is doubtful about the answers of a survey, and what is taken out of them. */
@Path("/surveys/{id}/voidings")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SurveyVoidingResource {

    private final Voidings voidings;

    SurveyVoidingResource(Voidings voidings) {
        this.voidings = voidings;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listVoidings", summary = "List proposals to void answers", description = "For those who lead the survey, and the auditor.")
    public VoidingListResponse list(@PathParam("id") UUID id) {
        return voidings.list(id);
    }

    @GET
    @Path("/flagged-answers")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listFlaggedAnswers", summary = "List answers with a reason to look at them",
            description = "After closing, for those who lead the survey, and the auditor: too fast, in a straight line or in a burst. They count"
                    + " unless two persons void them.")
    public Page<FlaggedAnswer> listFlagged(@PathParam("id") UUID id, @BeanParam PageQuery page) {
        return voidings.listFlagged(id, page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "proposeVoiding", summary = "Propose to void answers",
            description = "Between closing and publication, with a reason that is published; a second person decides.")
    @APIResponse(responseCode = "201", description = "The proposal.")
    public RestResponse<VoidingResponse> propose(@PathParam("id") UUID id, @NotNull @Valid VoidingRequest request) {
        VoidingResponse made = voidings.propose(id, request);
        return Tagged.created("/survey-voidings/" + made.id(), made, made.version());
    }
}
