package id.kinerja.followup.credit;

import id.kinerja.shared.caller.Role;
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

/** Functional credit (angka kredit). */
@Path("/functional-credits")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class CreditResource {

    private final CreditService service;

    CreditResource(CreditService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listFunctionalCredits", summary = "List functional officials with their credit",
            description = "Everybody in a functional position today for the personnel office and the auditor, the own team for an assessor. Sort: name.")
    public Page<CreditSummary> list(@BeanParam PageQuery page) {
        return service.list(page);
    }

    @GET
    @Path("{employeeId}")
    @Operation(operationId = "getFunctionalCredit", summary = "Read a person's functional credit",
            description = "With each conversion and its reckoning, for the person, those who lead the person and the auditor; the personnel "
                    + "office sees the numbers without predicates. 404 for who holds no functional position.")
    public CreditResponse get(@PathParam("employeeId") UUID employeeId) {
        return service.get(employeeId);
    }

    @POST
    @Path("{employeeId}/given-credits")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "giveFunctionalCredit", summary = "Record credit that a decision gave",
            description = "As the decision (PAK) says, for everything up to the end of a year; results of later years are added to it.")
    public CreditResponse give(@PathParam("employeeId") UUID employeeId, @Valid @NotNull GivenCreditRequest request) {
        return service.give(employeeId, request);
    }
}
