package id.kinerja.audit;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trail, for the auditor alone. */
@Path("/audit-events")
@RunOnVirtualThread
@RolesAllowed(Role.Name.AUDITOR)
@Tag(name = "Audit")
public class AuditResource {

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    @GET
    @Operation(operationId = "listAuditEvents", summary = "List the audit trail",
            description = "Who did what, newest first, with each event’s place in the hash chain. This reading is recorded too.")
    public Page<AuditEventResponse> list(@BeanParam PageQuery page, @Valid @BeanParam AuditFilter filter) {
        return audit.list(filter, page);
    }

    @GET
    @Path("file")
    @Produces("text/csv")
    @Limited(LimitClass.BULK)
    @Operation(operationId = "downloadAuditEvents", summary = "Download the audit trail",
            description = "All events the filter lets through as CSV, newest first, times with the office's offset; no cell of it can calculate."
                    + " 400 where they are more than 20,000: then ask for a shorter span. This reading is recorded too.")
    @APIResponse(responseCode = "200", description = "The file.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, maxLength = 200_000_000)))
    public Response download(
            @Valid @BeanParam AuditFilter filter, @HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        CsvTable table = audit.file(filter, Language.of(language));
        return Download.of(table::writeTo, CsvTable.MEDIA_TYPE, "jejak-audit.csv").build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAuditEvent", summary = "One event of the audit trail",
            description = "The event with the names that its ids have today, and its place in the hash chain.")
    public AuditEventResponse get(@PathParam("id") UUID id) {
        return audit.get(id);
    }
}
