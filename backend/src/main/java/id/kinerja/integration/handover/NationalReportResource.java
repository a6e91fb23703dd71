package id.kinerja.integration.handover;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/national-reports")
@Tag(name = "Hand-over")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NationalReportResource {

    private final HandOverService handOver;

    NationalReportResource(HandOverService handOver) {
        this.handOver = handOver;
    }

    @POST
    @Idempotent(required = true)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Limited(LimitClass.BULK)
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "uploadNationalReport", summary = "Upload a report of the national application",
            description = "\"Laporan SKP\" or \"Laporan Penilaian SKP\" as CSV or XLSX, at most 5 MiB and 20,000 rows. The header may stand in the first "
                    + "twenty rows. Nothing of the office changes by it.")
    @APIResponse(responseCode = "201", description = "Read.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = NationalReportResponse.class)))
    public RestResponse<NationalReportResponse> upload(
            @QueryParam("kind") @NotNull NationalReportKind kind, @QueryParam("cycleId") @NotNull UUID cycleId,
            @QueryParam("periodId") @Parameter(description = "Needed for the report of evaluations.") UUID periodId,
            @RestForm("file") @NotNull FileUpload file) {
        NationalReportResponse made = handOver.upload(kind, cycleId, periodId, file.fileName(), file.uploadedFile());
        return RestResponse.ResponseBuilder.<NationalReportResponse>created(URI.create("/national-reports")).entity(made).build();
    }

    @GET
    @RolesAllowed({Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listNationalReports", summary = "List the reports of the national application",
            description = "Newest first; sort by uploadedAt.")
    public Page<NationalReportResponse> list(@BeanParam PageQuery page) {
        return handOver.listReports(page);
    }
}
