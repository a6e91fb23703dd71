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

@Path("/agreements")
@Tag(name = "Dialogue")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class AgreementResource {

    private final DialogueReading reading;

    AgreementResource(DialogueReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "listAgreements", summary = "List agreements of the caller's dialogues",
            description = "Of confirmed dialogues in which the caller is one of the two; the earliest due first.")
    public Page<Agreement> list(
            @QueryParam("cycleId") @Parameter(description = "Only of this cycle.") UUID cycleId,
            @QueryParam("employeeId") @Parameter(description = "Only of dialogues with this employee.") UUID employeeId,
            @QueryParam("done") @Parameter(description = "Only done ones, or only open ones.") Boolean done,
            @BeanParam PageQuery query) {
        return reading.listAgreements(cycleId, employeeId, done, query);
    }

    @POST
    @Path("/{id}/follow-ups")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @Operation(operationId = "followUpAgreement", summary = "Say whether an agreement is done",
            description = "By either of the two; it is only added, and the latest word holds.")
    @APIResponseSchema(value = Agreement.class, responseCode = "201", responseDescription = "The agreement with all that became of it.")
    public RestResponse<Agreement> followUp(@PathParam("id") UUID id, @NotNull @Valid AgreementFollowUpRequest request) {
        Agreement agreement = reading.followUp(id, request);
        return Tagged.created("/dialogues/" + agreement.dialogueId(), agreement, agreement.followUps().size());
    }
}
