package id.kinerja.evaluation.monitoring;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Download;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Language;
import id.kinerja.shared.table.CsvTable;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/evaluation-monitoring")
@Tag(name = "Evaluation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class MonitoringResource {

    private final MonitoringService service;

    MonitoringResource(MonitoringService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "getEvaluationMonitoring", summary = "How far each unit is in a period",
            description = "Counts by unit and state, those who have no plan in force included; unit and period filter. No ratings.")
    public MonitoringResponse count(@Valid @BeanParam MonitoringQuery query) {
        return service.count(query);
    }

    @GET
    @Path("/people")
    @Operation(operationId = "listMonitoredPeople", summary = "Who is how far in a period", description = "Sort: name, dueOn. No ratings.")
    public Page<MonitoredPerson> list(@Valid @BeanParam MonitoringQuery query, @BeanParam PageQuery page) {
        return service.list(query, page);
    }

    @GET
    @Path("/file")
    @Produces("text/csv")
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadEvaluationMonitoring", summary = "Download who is how far",
            description = "All people the filter lets through as CSV, in the caller's language; no cell of it can calculate.")
    @APIResponse(responseCode = "200", description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 20_000_000)))
    public Response download(
            @Valid @BeanParam MonitoringQuery query, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        CsvTable table = service.file(query, Language.of(language));
        return Download.of(table::writeTo, CsvTable.MEDIA_TYPE, "kelengkapan-penilaian.csv").build();
    }
}
