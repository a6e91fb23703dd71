package id.kinerja.notification.task;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tasks over HTTP. */
@Path("/tasks")
@Tag(name = "Evaluation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskResource {

    private final TaskService tasks;

    TaskResource(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @RolesAllowed({
        Role.Name.EMPLOYEE, Role.Name.HR_OFFICER, Role.Name.SERVICE_OFFICER, Role.Name.AUDITOR, Role.Name.ADMIN
    })
    @Operation(operationId = "listTasks", summary = "What the caller must do now",
            description = "Own steps, those for one's team counted per period, those at the counter and those of the personnel office; the most"
                    + " urgent first.")
    public TaskListResponse listTasks(@HeaderParam("Accept-Language") @Parameter(hidden = true) String language) {
        return tasks.list(Language.of(language));
    }
}
