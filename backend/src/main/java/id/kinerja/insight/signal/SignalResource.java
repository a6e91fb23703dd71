package id.kinerja.insight.signal;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Questions about ratings over HTTP. */
@Path("/rater-signals")
@RunOnVirtualThread
public class SignalResource {

    private final SignalService signals;

    SignalResource(SignalService signals) {
        this.signals = signals;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getRaterSignals", summary = "Questions about how ratings came about",
            description = "For the heads of the unit and those above it, and the auditor. Counts with a 95 % interval (Wilson), worded as questions; "
                    + "of assessors with too few ratings nothing is said.")
    @APIResponse(responseCode = "200", description = "The questions, by assessor.")
    public SignalResponse get(@QueryParam("unitId") @NotNull @Parameter(description = "The unit, with all below it.") UUID unitId,
            @QueryParam("periodId") @NotNull @Parameter(description = "The period.") UUID periodId,
            @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return signals.getSignals(unitId, periodId, Language.of(language));
    }
}
