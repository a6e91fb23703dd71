package id.kinerja.survey.volume;

import id.kinerja.shared.caller.Role;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The counts of a survey over HTTP. */
@Path("/surveys/{id}/volumes")
@Tag(name = "Survey")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class VolumeResource {

    private final Volumes volumes;

    VolumeResource(Volumes volumes) {
        this.volumes = volumes;
    }

    @GET
    @RolesAllowed({Role.Name.EMPLOYEE, Role.Name.SERVICE_OFFICER, Role.Name.HR_OFFICER, Role.Name.AUDITOR})
    @Operation(operationId = "getSurveyVolumes", summary = "See whether a survey runs well",
            description = "Visits, invitations and answers by service, week, channel and, but not at the counter, by handler. Counts only.")
    public VolumesResponse get(@PathParam("id") UUID id) {
        return volumes.of(id);
    }
}
