package id.kinerja.service.request;

import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.limits.RateLimited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For citizens, without an account. */
@Path("/tracked-requests")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@PermitAll
@Limited(LimitClass.BULK)
public class TrackingResource {

    private final ServiceRequestReading requests;

    TrackingResource(ServiceRequestReading requests) {
        this.requests = requests;
    }

    @GET
    @Path("{code}")
    @RateLimited(value = "tracked-requests", perMinute = 60)
    @Operation(operationId = "followServiceRequest", summary = "Follow a request by its code",
            description = "Without an account; the code stands on the receipt, dashes and small letters do not matter. 404 for an unknown"
                    + " code; one address may ask sixty times a minute.")
    public TrackedRequestResponse follow(@PathParam("code") @Size(max = 40) String code, @Context UriInfo uri) {
        return requests.follow(code, uri.getBaseUri());
    }
}
