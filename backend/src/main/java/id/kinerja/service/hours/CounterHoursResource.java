package id.kinerja.service.hours;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Opening hours over HTTP. */
@Path("/counter-hours")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Authenticated
public class CounterHoursResource {

    private final CounterHoursService hours;

    CounterHoursResource(CounterHoursService hours) {
        this.hours = hours;
    }

    @GET
    @Operation(operationId = "listCounterHours", summary = "The opening hours that count for a unit",
            description = "Its own, or those of the nearest unit above that has some; the newest first.")
    public CounterHoursListResponse list(
            @QueryParam("unitId") @NotNull @Parameter(description = "The unit.", required = true) UUID unitId) {
        return hours.list(unitId);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "setCounterHours", summary = "Set opening hours from a day on",
            description = "They follow those before from that day; none is changed. 409 if the unit has some from that very day.")
    @APIResponse(responseCode = "201", description = "Set.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CounterHoursResponse.class)))
    public RestResponse<CounterHoursResponse> set(@NotNull @Valid CounterHoursRequest request) {
        CounterHoursResponse made = hours.add(request);
        return ResponseBuilder.<CounterHoursResponse>created(URI.create("/counter-hours?unitId=" + made.unitId())).entity(made).build();
    }
}
