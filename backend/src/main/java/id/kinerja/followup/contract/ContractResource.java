package id.kinerja.followup.contract;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Ends of contracts. */
@Path("/contract-ends")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class ContractResource {

    private final ContractService service;

    ContractResource(ContractService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listContractEnds", summary = "List contracts with their ends",
            description = "Everybody’s for the personnel office and the auditor; otherwise the own one and those of people whom the caller assesses "
                    + "today. Sort: contractEndsOn (default), name.")
    public Page<ContractEnd> list(@BeanParam PageQuery page, @BeanParam ContractEndQuery query) {
        return service.list(query, page);
    }
}
