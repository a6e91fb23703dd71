package id.kinerja.feedback;

import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of a list of feedback. */
public class FeedbackQuery {

    @QueryParam("employeeId")
    @Parameter(description = "Whom it is about; the caller where absent and not given by the caller.")
    UUID employeeId;

    @QueryParam("given")
    @DefaultValue("false")
    @Parameter(description = "What the caller gave instead of what was said about somebody.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    boolean given;

    @QueryParam("targetId")
    @Parameter(description = "Only on this target, in whatever version of the plan.")
    UUID targetId;

    @QueryParam("valueCode")
    @Parameter(description = "Only on this value.")
    BehaviourValue valueCode;

    @QueryParam("requestId")
    @Parameter(description = "Only answers to this request.")
    UUID requestId;
}
