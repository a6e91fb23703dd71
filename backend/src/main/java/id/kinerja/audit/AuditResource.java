package id.kinerja.audit;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @Path("{id}")
    @Operation(operationId = "getAuditEvent", summary = "One event of the audit trail",
            description = "The event with the names that its ids have today, and its place in the hash chain.")
    public AuditEventResponse get(@PathParam("id") UUID id) {
        return audit.get(id);
    }
}
