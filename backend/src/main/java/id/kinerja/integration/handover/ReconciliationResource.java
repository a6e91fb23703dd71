package id.kinerja.integration.handover;

import id.kinerja.integration.RejectedRows;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/reconciliations")
@Tag(name = "Hand-over")
@RunOnVirtualThread
@RolesAllowed({Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class ReconciliationResource {

    private final HandOverService handOver;

    ReconciliationResource(HandOverService handOver) {
        this.handOver = handOver;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listReconciliations", summary = "Compare person by person with the national application",
            description = "By NIP with the newest report of the kind and period. Of evaluations only delivered results count, and our predicate "
                    + "is there for the auditor alone. Sort by name.")
    public Page<ReconciliationItem> list(@Valid @BeanParam ReconciliationQuery query, @BeanParam PageQuery page) {
        return handOver.compare(query, page);
    }

    @GET
    @Path("/counts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "countReconciliations", summary = "Count how people compare",
            description = "Of everybody, whatever outcome and text are asked for; with the report compared with.")
    public ReconciliationCounts count(@Valid @BeanParam ReconciliationQuery query) {
        return handOver.count(query);
    }

    @GET
    @Path("/file")
    @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadReconciliations", summary = "Download the comparison",
            description = "Everybody with the asked outcome, without our predicates. No cell of it can calculate.")
    @APIResponse(responseCode = "200", description = "The file.", content = {
        @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 20_000_000)),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 20_000_000))})
    public Response download(@Valid @BeanParam ReconciliationQuery query, @QueryParam("format") @DefaultValue("CSV") RejectedRows.Format format) {
        return HandOverResource.file(handOver.getComparison(query, format));
    }
}
