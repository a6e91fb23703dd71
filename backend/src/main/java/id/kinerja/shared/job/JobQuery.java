package id.kinerja.shared.job;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters of one's jobs. */
public class JobQuery {

    @QueryParam("kind")
    @Size(max = 40)
    @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$")
    @Parameter(description = "Only jobs of this kind.", example = "UNIT_PRINT")
    String kind;

    @QueryParam("state")
    @Parameter(description = "Only jobs in this state.")
    JobState state;
}
