package id.kinerja.audit.chain;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The chain that shows whether the trail was touched. */
@Path("/audit-chain")
@RolesAllowed(Role.Name.AUDITOR)
@Tag(name = "Audit")
public class AuditChainResource {

    private static final URI CHAIN = URI.create("/audit-chain");

    private final AuditVerificationService verifications;

    AuditChainResource(AuditVerificationService verifications) {
        this.verifications = verifications;
    }

    @GET
    @RunOnVirtualThread
    @Operation(operationId = "getAuditChain", summary = "State of the audit chain",
            description = "Length and last hash of the chain, events that wait for their link, and the last verification.")
    public ChainResponse get() {
        return verifications.describe();
    }

    @POST
    @Path("verifications")
    @Operation(operationId = "verifyAuditChain", summary = "Verify the audit trail",
            description = "Recomputes every hash from the first event on. Shows the first position at which an event was changed, removed,"
                    + " inserted or moved, an end that was cut off since the last verification, and events left out of the chain. Takes about a"
                    + " second for a hundred thousand events.")
    @APIResponse(responseCode = "201", description = "Verified; see intact.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = VerificationResponse.class)))
    public RestResponse<VerificationResponse> verify() {
        return RestResponse.ResponseBuilder.<VerificationResponse>created(CHAIN).entity(verifications.verify()).build();
    }
}
