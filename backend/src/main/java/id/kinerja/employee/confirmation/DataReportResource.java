package id.kinerja.employee.confirmation;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Reports of wrong data over HTTP. */
@Path("/data-reports")
@RunOnVirtualThread
@Authenticated
public class DataReportResource {

    private final DataConfirmationService reports;

    DataReportResource(DataConfirmationService reports) {
        this.reports = reports;
    }

    @GET
    @Operation(operationId = "listDataReports", summary = "List reports of wrong data", description = """
            The personnel office and the auditor see all, everybody else their own. Sort: reportedAt (default: latest first).""")
    @APIResponse(responseCode = "200", description = "A page of reports.")
    public Page<DataReportResponse> list(@BeanParam PageQuery page,
            @QueryParam("state") @Parameter(description = "OPEN while unanswered.") ReportState state) {
        return reports.listReports(state, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDataReport", summary = "Read a report of wrong data", description = "404 for others than the person, the personnel office and the auditor.")
    @APIResponse(responseCode = "200", description = "The report.")
    public RestResponse<DataReportResponse> get(@PathParam("id") UUID id) {
        DataReportResponse report = reports.getReport(id);
        return Tagged.ok(report, report.version());
    }

    @POST
    @Path("{id}/resolution")
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "resolveDataReport", summary = "Answer a report of wrong data", description = """
            Accepts or rejects it with a note that the person reads; once, 409 if it has been answered. With an assessor the person's assignment \
            and places in running cycles change too.""")
    @APIResponse(responseCode = "200", description = "The report as it is now.")
    public RestResponse<DataReportResponse> resolve(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull ResolutionRequest request) {
        DataReportResponse report = reports.resolveReport(id, ifMatch, request);
        return Tagged.ok(report, report.version());
    }
}
