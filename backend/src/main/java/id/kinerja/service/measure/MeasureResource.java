package id.kinerja.service.measure;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Speed and accuracy over HTTP. */
@Path("/service-measures")
@Tag(name = "Service")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.AUDITOR})
public class MeasureResource {

    private final MeasureService measures;

    MeasureResource(MeasureService measures) {
        this.measures = measures;
    }

    @GET
    @Operation(operationId = "getServiceMeasures", summary = "Speed and accuracy of a unit",
            description = "Median and P90 with the number of cases, the on-time rate with the promises that passed unfinished counted as late,"
                    + " returns by cause, first-time-right, the backlog by age and a control chart of the weekly medians. Units below count in"
                    + " for whoever heads the unit.")
    public MeasuresResponse measure(
            @QueryParam("unitId") @NotNull @Parameter(description = "The unit.", required = true) UUID unitId,
            @QueryParam("from") @NotNull @Parameter(description = "First day.", required = true) LocalDate from,
            @QueryParam("to") @NotNull @Parameter(description = "Last day.", required = true) LocalDate to,
            @QueryParam("serviceTypeId") @Parameter(description = "The weeks of this service alone.") UUID serviceTypeId) {
        return measures.measure(unitId, serviceTypeId, from, to);
    }

    @GET
    @Path("/handlers")
    @Operation(operationId = "listServiceHandlers", summary = "What people's steps were part of",
            description = "For the head of the unit and the auditor; others see themselves. The ratio compares only with the same services.")
    public HandlerListResponse listHandlers(
            @QueryParam("unitId") @NotNull @Parameter(description = "The unit.", required = true) UUID unitId,
            @QueryParam("from") @NotNull @Parameter(description = "First day.", required = true) LocalDate from,
            @QueryParam("to") @NotNull @Parameter(description = "Last day.", required = true) LocalDate to) {
        return measures.listHandlers(unitId, from, to);
    }
}
