package id.kinerja.objection;

import id.kinerja.objection.statement.StatementRequest;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The steps of an objection over HTTP. */
@Path("/objections/{id}")
@Tag(name = "Objection")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class ObjectionStepResource {

    private final ObjectionStepService service;

    ObjectionStepResource(ObjectionStepService service) {
        this.service = service;
    }

    @POST
    @Path("/admission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "decideAdmission", summary = "Let a late objection in, or not",
            description = "By the decider, with a reason that both sides read. An admission starts the clock of the decision.")
    public RestResponse<ObjectionResponse> admit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AdmissionRequest request) {
        return tagged(service.admit(id, ifMatch, request));
    }

    @POST
    @Path("/acknowledgement")
    @Idempotent
    @Operation(operationId = "acknowledgeObjection", summary = "Take an objection up",
            description = "By the decider. From here on both sides are asked for their statements.")
    public RestResponse<ObjectionResponse> acknowledge(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.acknowledge(id, ifMatch));
    }

    @POST
    @Path("/statements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "stateOnObjection", summary = "Give a statement",
            description = "By either side, or by the decider who writes down what one side said by word of mouth and says whose words they are. "
                    + "Statements are never changed; another one may follow until the decision.")
    public RestResponse<ObjectionResponse> state(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StatementRequest request) {
        return tagged(service.state(id, ifMatch, request));
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "decideObjection", summary = "Decide an objection",
            description = "By the decider, once both sides were heard; final. The result stands, or two other ratings take its place and the "
                    + "predicate follows from the nine cells; the former result stays beside it.")
    public RestResponse<ObjectionResponse> decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DecisionRequest request) {
        return tagged(service.decide(id, ifMatch, request));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "withdrawObjection", summary = "Take an objection back",
            description = "By the employee before the decision. In time another one may be filed.")
    public RestResponse<ObjectionResponse> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid WithdrawalRequest request) {
        return tagged(service.withdraw(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/substitute")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Idempotent
    @Operation(operationId = "appointSubstitute", summary = "Name somebody to decide",
            description = "By the personnel office, with a reason that both sides read. Nobody with a conflict of interest, and not oneself.")
    public RestResponse<ObjectionResponse> appoint(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SubstituteRequest request) {
        return tagged(service.appoint(id, ifMatch, request));
    }

    private static RestResponse<ObjectionResponse> tagged(ObjectionResponse objection) {
        return Tagged.ok(objection, objection.version());
    }
}
