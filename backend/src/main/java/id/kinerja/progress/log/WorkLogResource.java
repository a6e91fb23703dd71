package id.kinerja.progress.log;

import id.kinerja.progress.RealisationResponse;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/")
@Tag(name = "Progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WorkLogResource {

    private final WorkLogService log;
    private final WorkLogPromotionService promotions;

    WorkLogResource(WorkLogService log, WorkLogPromotionService promotions) {
        this.log = log;
        this.promotions = promotions;
    }

    @POST
    @Path("/work-log-entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent(required = true)
    @Operation(operationId = "recordWorkLogEntry", summary = "Write what was done",
            description = "By the employee, for today or a day before. A target and an indicator are of the own plan in force; "
                    + "without a plan an entry names none.")
    @APIResponseSchema(value = WorkLogEntryResponse.class, responseCode = "201", responseDescription = "The entry.")
    public RestResponse<WorkLogEntryResponse> record(@NotNull @Valid WorkLogEntryRequest request) {
        return created(log.record(request));
    }

    @POST
    @Path("/work-log-entries/{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent(required = true)
    @Operation(operationId = "correctWorkLogEntry", summary = "Correct an entry by another",
            description = "The wrong entry stays readable. An entry that was counted as a realisation is corrected there.")
    @APIResponseSchema(value = WorkLogEntryResponse.class, responseCode = "201", responseDescription = "The entry that holds now.")
    public RestResponse<WorkLogEntryResponse> correct(@PathParam("id") UUID id, @NotNull @Valid WorkLogCorrectionRequest request) {
        return created(log.correct(id, request));
    }

    @GET
    @Path("/work-log-entries/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "getWorkLogEntry", summary = "Read one entry of a log",
            description = "For its employee, the assessor, the assessor's superior, the heads above and the auditor.")
    public RestResponse<WorkLogEntryResponse> get(@PathParam("id") UUID id) {
        WorkLogEntryResponse entry = log.get(id);
        return Tagged.ok(entry, entry.replacedById() == null && entry.realisationId() == null ? 0 : 1);
    }

    @GET
    @Path("/work-log-entries")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.AUDITOR})
    @Operation(operationId = "listWorkLogEntries", summary = "List somebody's log",
            description = "The latest day first, corrected entries included; that of the caller where nobody is named.")
    public Page<WorkLogEntryResponse> list(
            @QueryParam("cycleId") @NotNull @Parameter(description = "The cycle.", required = true) UUID cycleId,
            @QueryParam("employeeId") @Parameter(description = "Whose log.") UUID employeeId,
            @BeanParam WorkLogQuery filter, @BeanParam PageQuery query) {
        return log.list(cycleId, employeeId, filter, query);
    }

    @POST
    @Path("/work-log-promotions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent(required = true)
    @Operation(operationId = "promoteWorkLogEntries", summary = "Count entries as a realisation",
            description = "Their quantities come together as the indicator counts: summed, the latest, or averaged. The realisation names "
                    + "its entries, and none is counted twice.")
    @APIResponseSchema(value = RealisationResponse.class, responseCode = "201", responseDescription = "The realisation.")
    public RestResponse<RealisationResponse> promote(@NotNull @Valid WorkLogPromotionRequest request) {
        RealisationResponse realisation = promotions.promote(request);
        return Tagged.created("/realisations/" + realisation.id(), realisation, 0);
    }

    @GET
    @Path("/team/work-log")
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Operation(operationId = "getTeamWorkLog", summary = "Who of the caller's team has written lately",
            description = "Those whom the cycle froze to the caller, who wrote longest ago first. Empty for whoever assesses nobody.")
    public WorkLogActivityResponse getTeam(
            @QueryParam("cycleId") @NotNull @Parameter(description = "The cycle.", required = true) UUID cycleId) {
        return log.getTeam(cycleId);
    }

    private static RestResponse<WorkLogEntryResponse> created(WorkLogEntryResponse entry) {
        return Tagged.created("/work-log-entries/" + entry.id(), entry, 0);
    }
}
