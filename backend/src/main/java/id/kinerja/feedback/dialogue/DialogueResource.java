package id.kinerja.feedback.dialogue;

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
import jakarta.ws.rs.PUT;
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

@Path("/dialogues")
@Tag(name = "Dialogue")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class DialogueResource {

    private final DialogueService service;
    private final DialogueReading reading;

    DialogueResource(DialogueService service, DialogueReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @Operation(operationId = "planDialogue", summary = "Plan a dialogue",
            description = "By the employee with the assessor, or by the assessor with somebody of the team.")
    @APIResponseSchema(value = DialogueResponse.class, responseCode = "201", responseDescription = "The planned dialogue.")
    public RestResponse<DialogueResponse> plan(@NotNull @Valid NewDialogueRequest request) {
        DialogueResponse dialogue = service.plan(request);
        return Tagged.created("/dialogues/" + dialogue.id(), dialogue, dialogue.version());
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "listDialogues", summary = "List dialogues",
            description = "Those in which the caller is one of the two; with a person named, that person's. Those above the employee see "
                    + "confirmed ones only.")
    public Page<DialogueSummary> list(
            @QueryParam("cycleId") @NotNull @Parameter(description = "The cycle.", required = true) UUID cycleId,
            @QueryParam("employeeId") @Parameter(description = "Only with this employee.") UUID employeeId,
            @BeanParam PageQuery query) {
        return reading.list(cycleId, employeeId, query);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getDialogue", summary = "Read a dialogue",
            description = "For the two and the auditor; once both have confirmed it also for the assessor's superior and the heads above.")
    public RestResponse<DialogueResponse> get(@PathParam("id") UUID id) {
        return tagged(reading.get(id));
    }

    @PUT
    @Path("/{id}/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replanDialogue", summary = "Change day and agenda",
            description = "By either of the two before it is held; the points of the other stay.")
    public RestResponse<DialogueResponse> replan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DialoguePlanRequest request) {
        return tagged(service.replan(id, ifMatch, request));
    }

    @PUT
    @Path("/{id}/record")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordDialogue", summary = "Write down what was said and agreed",
            description = "By either of the two until both have confirmed; a change undoes an earlier confirmation.")
    public RestResponse<DialogueResponse> write(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DialogueRecordRequest request) {
        return tagged(service.write(id, ifMatch, request));
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @Operation(operationId = "confirmDialogue", summary = "Confirm the record",
            description = "By each of the two. The second confirmation freezes the record with its SHA-256 hash.")
    public RestResponse<DialogueResponse> confirm(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.confirm(id, ifMatch));
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "cancelDialogue", summary = "Cancel a dialogue",
            description = "By either of the two, with the reason, as long as not both have confirmed.")
    public RestResponse<DialogueResponse> cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DialogueCancelRequest request) {
        return tagged(service.cancel(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/additions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @Operation(operationId = "addToDialogue", summary = "Add a word to a confirmed record",
            description = "By either of the two; what was confirmed stays as it is.")
    @APIResponseSchema(value = DialogueResponse.class, responseCode = "201", responseDescription = "The dialogue with the addition.")
    public RestResponse<DialogueResponse> add(@PathParam("id") UUID id, @NotNull @Valid DialogueAdditionRequest request) {
        DialogueResponse dialogue = service.add(id, request.text());
        return Tagged.created("/dialogues/" + id, dialogue, dialogue.version());
    }

    private static RestResponse<DialogueResponse> tagged(DialogueResponse dialogue) {
        return Tagged.ok(dialogue, dialogue.version());
    }
}
