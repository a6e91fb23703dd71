package id.kinerja.target.behaviour;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The seven values with their guides. */
@Path("/behaviour-values")
@RunOnVirtualThread
@Authenticated
public class BehaviourValueResource {

    @GET
    @Operation(operationId = "listBehaviourValues", summary = "List the seven values",
            description = "The basic values of civil servants (BerAKHLAK, UU 20/2023 art. 3 and 4) in their official order and wording.")
    public BehaviourValueResponse list() {
        return BehaviourValueResponse.all();
    }
}
