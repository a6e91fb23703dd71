package id.kinerja.progress.log;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of a log. */
public class WorkLogQuery {

    @QueryParam("from")
    @Parameter(description = "First day.")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day.")
    LocalDate to;

    @QueryParam("targetId")
    @Parameter(description = "Only entries on this target, in whatever version of the plan.")
    UUID targetId;

    @QueryParam("realisationId")
    @Parameter(description = "Only entries counted in this realisation.")
    UUID realisationId;
}
