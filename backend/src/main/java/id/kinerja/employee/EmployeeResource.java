package id.kinerja.employee;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.MergePatch;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** Personnel records over HTTP. */
@Path("/employees")
@RunOnVirtualThread
@Authenticated
public class EmployeeResource {

    private final EmployeeService employees;

    EmployeeResource(EmployeeService employees) {
        this.employees = employees;
    }

    @GET
    @Operation(operationId = "listEmployees", summary = "List people", description = """
            The personnel office and the auditor see everybody, heads of units the people of their units; anybody else 403. Sort: name (default), nip.""")
    @APIResponse(responseCode = "200", description = "A page of people.")
    public Page<EmployeeSummary> list(@BeanParam PageQuery page, @Valid @BeanParam EmployeeFilter filter) {
        return employees.listEmployees(filter, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getEmployee", summary = "Read a personnel record", description = """
            For the person, the personnel office, the auditor, and today's assessor, assessor's superior and heads of the unit; 404 for anybody else. \
            Reading somebody else's record is recorded.""")
    @APIResponse(responseCode = "200", description = "The record.")
    public RestResponse<EmployeeResponse> get(@PathParam("id") UUID id) {
        EmployeeResponse employee = employees.getEmployee(id);
        return Tagged.ok(employee, employee.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "createEmployee", summary = "Add a person", description = "409 if somebody in service has the NIP; 422 names each unusable field.")
    @APIResponse(responseCode = "201", description = "The new record.")
    public RestResponse<EmployeeResponse> create(@Valid @NotNull EmployeeRequest request) {
        EmployeeResponse employee = employees.createEmployee(request);
        return Tagged.created("/employees/" + employee.id(), employee, employee.version());
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.Name.HR_OFFICER)
    @Operation(operationId = "updateEmployee", summary = "Change a personnel record", description = "A merge patch: absent keeps, null clears, a value replaces.")
    @APIResponse(responseCode = "200", description = "The record as it is now.")
    public RestResponse<EmployeeResponse> update(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull EmployeePatch patch) {
        EmployeeResponse employee = employees.updateEmployee(id, ifMatch, patch);
        return Tagged.ok(employee, employee.version());
    }
}
