package id.kinerja.followup.contract;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which contracts a list holds. */
public class ContractEndQuery {

    @QueryParam("due")
    @Parameter(description = "True: only those that are announced by now.")
    Boolean due;

    @QueryParam("unitId")
    @Parameter(description = "Only people who work in this unit today.")
    UUID unitId;
}
