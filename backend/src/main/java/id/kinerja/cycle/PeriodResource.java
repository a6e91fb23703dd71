package id.kinerja.cycle;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.MergePatch;
import id.kinerja.shared.http.Tagged;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Periods over HTTP. */
@Path("/periods")
@RunOnVirtualThread
@Authenticated
public class PeriodResource {

    private final PeriodService periods;

    PeriodResource(PeriodService periods) {
        this.periods = periods;
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPeriod", summary = "Read a period", description = "With its deadlines and where it stands today.")
    @APIResponse(responseCode = "200", description = "The period.")
    public RestResponse<PeriodResponse> get(@PathParam("id") UUID id) {
        return answer(periods.getPeriod(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "updatePeriod", summary = "Move a period's deadlines", description = "With a reason, which the audit trail keeps; also of a period that is over.")
    @APIResponse(responseCode = "200", description = "The period as it is now.")
    public RestResponse<PeriodResponse> update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PeriodPatch patch) {
        return answer(periods.updatePeriod(id, ifMatch, patch));
    }

    private static RestResponse<PeriodResponse> answer(PeriodResponse period) {
        return Tagged.ok(period, period.version());
    }
}
