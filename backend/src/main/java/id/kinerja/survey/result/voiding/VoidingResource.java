package id.kinerja.survey.result.voiding;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Tagged;
import id.kinerja.shared.idempotency.Idempotent;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.shared.limits.Limited;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Single proposals to take answers out of the count. */
@Path("/survey-voidings/{id}")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VoidingResource {

    private final Voidings voidings;

    VoidingResource(Voidings voidings) {
        this.voidings = voidings;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getVoiding", summary = "Read a proposal to void answers", description = "For those who lead the survey, and the auditor.")
    public RestResponse<VoidingResponse> get(@PathParam("id") UUID id) {
        return tagged(voidings.get(id));
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Limited(LimitClass.BULK)
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.HR_OFFICER})
    @Operation(operationId = "decideVoiding", summary = "Decide on voiding answers",
            description = "By a second person. Accepted, everything is counted anew and the file gets another hash; the old one stays in the audit trail.")
    public RestResponse<VoidingResponse> decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid VoidingDecisionRequest request) {
        return tagged(voidings.decide(id, ifMatch, request.accepted()));
    }

    private static RestResponse<VoidingResponse> tagged(VoidingResponse voiding) {
        return Tagged.ok(voiding, voiding.version());
    }
}
