package id.kinerja.target.coverage;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The coverage of targets over HTTP. */
@Path("/target-coverages")
@RunOnVirtualThread
@RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
public class CoverageResource {

    private final CoverageService coverage;

    CoverageResource(CoverageService coverage) {
        this.coverage = coverage;
    }

    @GET
    @Operation(operationId = "listTargetCoverages", summary = "See which targets nobody supports", description = """
            For each superior of a cycle: the targets, who supports each by which target, and main targets of the team that support none. \
            Superiors see their own, heads those of the units below them, the personnel office and the auditor all. Sort: name (default).""")
    @APIResponse(responseCode = "200", description = "A page of superiors.")
    public Page<Coverage> list(@BeanParam PageQuery page, @Valid @BeanParam CoverageQuery query) {
        return coverage.list(query, page);
    }
}
