package id.kinerja.feedback.peer;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Both verbs are idempotent by the state of the invitation: a key would keep a hash of the answers beside the account that sent it. */
@Path("/peer-invitations")
@Tag(name = "Peer feedback")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.Name.EMPLOYEE)
public class PeerInvitationResource {

    private final PeerInvitationService service;

    PeerInvitationResource(PeerInvitationService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listPeerInvitations", summary = "List the caller's invitations",
            description = "About which colleagues the caller is asked, and until when.")
    public Page<PeerInvitationResponse> list(
            @QueryParam("waiting") @DefaultValue("false") @Parameter(description = "Only those that can still be answered.") boolean waiting,
            @BeanParam PageQuery query) {
        return service.list(waiting, query);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPeerInvitation", summary = "Read an invitation", description = "For the peer alone; 404 to anybody else.")
    public RestResponse<PeerInvitationResponse> get(@PathParam("id") UUID id) {
        return tagged(service.get(id));
    }

    @PUT
    @Path("/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "answerPeerInvitation", summary = "Answer about a colleague",
            description = "Once, for all seven values. The answers are kept without the name and cannot be changed or shown to anybody, the peer included.")
    public RestResponse<PeerInvitationResponse> answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PeerAnswersRequest request) {
        return tagged(service.answer(id, ifMatch, request));
    }

    @PUT
    @Path("/{id}/refusal")
    @Operation(operationId = "declinePeerInvitation", summary = "Decline an invitation",
            description = "Without a reason; neither the employee nor the assessor learns of it.")
    public RestResponse<PeerInvitationResponse> decline(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return tagged(service.decline(id, ifMatch));
    }

    private static RestResponse<PeerInvitationResponse> tagged(PeerInvitationResponse invitation) {
        return Tagged.ok(invitation, invitation.version());
    }
}
