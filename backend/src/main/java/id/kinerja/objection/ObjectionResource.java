package id.kinerja.objection;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Objections over HTTP: filing and reading. */
@Path("/objections")
@Tag(name = "Objection")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ObjectionResource {

    private final ObjectionService service;
    private final ObjectionFilingService filing;

    ObjectionResource(ObjectionService service, ObjectionFilingService filing) {
        this.service = service;
        this.filing = filing;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "listObjections", summary = "List objections",
            description = "One's own, those against one's ratings and those one decides; all for the personnel office and the auditor. "
                    + "No ratings and nothing that was written. Sort: filedAt, the newest first.")
    public Page<ObjectionSummary> list(@BeanParam ObjectionQuery query, @BeanParam PageQuery page) {
        return service.list(query, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getObjection", summary = "Read a case",
            description = "The whole record for both sides, whoever decides and the auditor; people, steps and clocks for the personnel office.")
    public RestResponse<ObjectionResponse> get(@PathParam("id") UUID id) {
        ObjectionResponse objection = service.getRecord(id);
        return Tagged.ok(objection, objection.version());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Name.EMPLOYEE)
    @Idempotent
    @Operation(operationId = "fileObjection", summary = "Object to a result",
            description = "By the employee, with reasons, to the assessor's superior (PP 30/2019 art. 59). Within 14 days of the delivery, whose "
                    + "day is day 0; later with the reason for being late, which the decider admits or not.")
    @APIResponse(responseCode = "201", description = "The case.")
    public RestResponse<ObjectionResponse> file(@NotNull @Valid FilingRequest request) {
        ObjectionResponse objection = filing.file(request);
        return Tagged.created("/objections/" + objection.id(), objection, objection.version());
    }
}
