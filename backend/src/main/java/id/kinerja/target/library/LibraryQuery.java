package id.kinerja.target.library;

import id.kinerja.organization.assignment.PositionKind;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which examples a list holds. */
public class LibraryQuery {

    @Size(max = 100)
    @QueryParam("q")
    @Parameter(description = "Only examples whose title holds these words.")
    String q;

    @QueryParam("positionKind")
    @Parameter(description = "Only examples for this kind of post.")
    PositionKind positionKind;

    @QueryParam("planId")
    @Parameter(description = "Only examples that fit the post of this plan, which the caller may read.")
    UUID planId;
}
