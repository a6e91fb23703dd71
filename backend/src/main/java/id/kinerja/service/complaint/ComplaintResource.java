package id.kinerja.service.complaint;

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
import jakarta.ws.rs.HeaderParam;
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

/** Complaints over HTTP. */
@Path("/complaints")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ComplaintResource {

    private final ComplaintService complaints;

    ComplaintResource(ComplaintService complaints) {
        this.complaints = complaints;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listComplaints", summary = "List complaints",
            description = "Of the counters one serves, the units one heads, and those one is to answer; all for the auditor. Those about"
                    + " somebody's conduct are not shown at the counter. Sort fields: receivedAt, dueAt.")
    public Page<ComplaintResponse> list(@BeanParam PageQuery page,
            @QueryParam("unitId") @Parameter(description = "Only complaints about this unit.") UUID unitId,
            @QueryParam("state") @Parameter(description = "Only complaints in this state.") ComplaintState state) {
        return complaints.list(unitId, state, page);
    }

    @GET
    @Path("/classes")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listComplaintClasses", summary = "The time to answer, class by class", description = "In working days.")
    public ClassListResponse listClasses() {
        return complaints.listClasses();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getComplaint", summary = "Read a complaint", description = "With its clock and its answer.")
    public RestResponse<ComplaintResponse> get(@PathParam("id") UUID id) {
        return tagged(complaints.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER})
    @Operation(operationId = "receiveComplaint", summary = "Take a complaint",
            description = "At the counter or by the head of the unit; its clock starts now and runs by the unit's working days.")
    @APIResponse(responseCode = "201", description = "The complaint with its clock.")
    public RestResponse<ComplaintResponse> receive(@NotNull @Valid ComplaintRequest request) {
        ComplaintResponse made = complaints.receive(request);
        return Tagged.created("/complaints/" + made.id(), made, made.version());
    }

    @POST
    @Path("/{id}/owner")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "assignComplaint", summary = "Say who is to answer", description = "By the head of the unit.")
    public RestResponse<ComplaintResponse> assign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OwnerRequest request) {
        return tagged(complaints.assign(id, ifMatch, request.employeeId()));
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER})
    @Operation(operationId = "answerComplaint", summary = "Answer a complaint", description = "By its owner, the head of the unit or the counter.")
    public RestResponse<ComplaintResponse> answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AnswerRequest request) {
        return tagged(complaints.answer(id, ifMatch, request.answer()));
    }

    @POST
    @Path("/{id}/told")
    @Idempotent
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER})
    @Operation(operationId = "tellComplainant", summary = "Say that the complainant has been told", description = "After the answer.")
    public RestResponse<ComplaintResponse> tell(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(complaints.tell(id, ifMatch));
    }

    private static RestResponse<ComplaintResponse> tagged(ComplaintResponse complaint) {
        return Tagged.ok(complaint, complaint.version());
    }
}
