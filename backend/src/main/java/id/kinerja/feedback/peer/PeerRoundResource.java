package id.kinerja.feedback.peer;

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

@Path("/peer-rounds")
@Tag(name = "Peer feedback")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class PeerRoundResource {

    private final PeerRoundService service;
    private final PeerRoundReading reading;

    PeerRoundResource(PeerRoundService service, PeerRoundReading reading) {
        this.service = service;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent(required = true)
    @Operation(operationId = "beginPeerRound", summary = "Begin a round of peer feedback",
            description = "By the employee about oneself, one round a period; the peers can be changed until it is submitted.")
    @APIResponseSchema(value = PeerRoundResponse.class, responseCode = "201", responseDescription = "The round.")
    public RestResponse<PeerRoundResponse> begin(@NotNull @Valid PeerRoundRequest request) {
        PeerRoundResponse round = service.begin(request);
        return Tagged.created("/peer-rounds/" + round.id(), round, round.version());
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "listPeerRounds", summary = "List rounds of peer feedback",
            description = "The caller's own, or those of somebody whom the caller assesses; the newest first.")
    public Page<PeerRoundResponse> list(
            @QueryParam("cycleId") @NotNull @Parameter(description = "The cycle.", required = true) UUID cycleId,
            @QueryParam("employeeId") @Parameter(description = "Whose; the caller's where absent.") UUID employeeId,
            @BeanParam PageQuery query) {
        return reading.list(cycleId, employeeId, query);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getPeerRound", summary = "Read a round",
            description = "For the employee, the assessor and the auditor: who is asked, never who has answered.")
    public RestResponse<PeerRoundResponse> get(@PathParam("id") UUID id) {
        return tagged(reading.get(id));
    }

    @GET
    @Path("/{id}/result")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getPeerResult", summary = "Read what the peers said",
            description = "Only of a closed round with at least four answers: counts for each answer and the comments, without names or times.")
    public PeerResultResponse getResult(@PathParam("id") UUID id) {
        return reading.getResult(id);
    }

    @PUT
    @Path("/{id}/peers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nominatePeers", summary = "Choose the peers",
            description = "All of them anew: by the employee while nominating, by the assessor once submitted.")
    public RestResponse<PeerRoundResponse> nominate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PeersRequest request) {
        return tagged(service.nominate(id, ifMatch, request.peerIds()));
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @Operation(operationId = "submitPeerRound", summary = "Send the choice to the assessor", description = "By the employee, with at least four peers.")
    public RestResponse<PeerRoundResponse> submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.submit(id, ifMatch));
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "approvePeerRound", summary = "Approve the peers and invite them",
            description = "By the assessor, with the last day for answers, which is fixed with it.")
    public RestResponse<PeerRoundResponse> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PeerApprovalRequest request) {
        return tagged(service.approve(id, ifMatch, request.closesOn()));
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "returnPeerRound", summary = "Give the choice back", description = "By the assessor, with a reason.")
    public RestResponse<PeerRoundResponse> giveBack(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PeerReturnRequest request) {
        return tagged(service.giveBack(id, ifMatch, request.reason()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(operationId = "cancelPeerRound", summary = "Cancel a round", description = "By either of the two before peers are invited.")
    public RestResponse<PeerRoundResponse> cancel(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.cancel(id, ifMatch));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @Operation(operationId = "closePeerRound", summary = "Close a round",
            description = "By either of the two once the last day has passed. With fewer than four answers they are destroyed unseen.")
    public RestResponse<PeerRoundResponse> close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.close(id, ifMatch));
    }

    private static RestResponse<PeerRoundResponse> tagged(PeerRoundResponse round) {
        return Tagged.ok(round, round.version());
    }
}
