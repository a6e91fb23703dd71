package id.kinerja.feedback.checkin;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/check-ins")
@Tag(name = "Feedback")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CheckInResource {

    private final CheckInService service;

    CheckInResource(CheckInService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent(required = true)
    @Operation(operationId = "recordCheckIn", summary = "Say how it stands with a target",
            description = "By the employee, as often as there is something new. It is no rating and moves none.")
    @APIResponseSchema(value = CheckInResponse.class, responseCode = "201", responseDescription = "The check-in.")
    public RestResponse<CheckInResponse> record(@NotNull @Valid CheckInRequest request) {
        CheckInResponse checkIn = service.record(request);
        return Tagged.created("/check-ins/" + checkIn.id(), checkIn, 0);
    }

    @POST
    @Path("/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent(required = true)
    @Operation(operationId = "answerCheckIn", summary = "Answer a check-in", description = "By the assessor, and by the employee in return.")
    @APIResponseSchema(value = CheckInResponse.class, responseCode = "201", responseDescription = "The check-in with all its answers.")
    public RestResponse<CheckInResponse> answer(@PathParam("id") UUID id, @NotNull @Valid CheckInAnswerRequest request) {
        CheckInResponse checkIn = service.answer(id, request);
        return Tagged.created("/check-ins/" + id, checkIn, checkIn.answers().size());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getCheckIn", summary = "Read a check-in",
            description = "For its employee, the assessor, the assessor's superior, the heads above and the auditor.")
    public RestResponse<CheckInResponse> get(@PathParam("id") UUID id) {
        CheckInResponse checkIn = service.get(id);
        return Tagged.ok(checkIn, checkIn.answers().size());
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "listCheckIns", summary = "List somebody's check-ins",
            description = "The newest first, with their answers; those of the caller where nobody is named.")
    public Page<CheckInResponse> list(
            @QueryParam("cycleId") @NotNull @Parameter(description = "The cycle.", required = true) UUID cycleId,
            @QueryParam("employeeId") @Parameter(description = "Whose.") UUID employeeId,
            @QueryParam("targetId") @Parameter(description = "Only on this target, in whatever version of the plan.") UUID targetId,
            @BeanParam PageQuery query) {
        return service.list(cycleId, employeeId, targetId, query);
    }
}
