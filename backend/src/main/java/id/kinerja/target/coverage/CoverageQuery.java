package id.kinerja.target.coverage;

import id.kinerja.shared.paging.Filters;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose coverage is asked for. */
public class CoverageQuery {

    @NotNull
    @QueryParam("cycleId")
    @Parameter(description = "The cycle.", required = true)
    UUID cycleId;

    @QueryParam("unitId")
    @Parameter(description = "Only superiors in this unit and those below it.")
    UUID unitId;

    @QueryParam("superiorId")
    @Parameter(description = "Only this superior.")
    UUID superiorId;

    Map<String, Object> asMap() {
        return Filters.given("cycleId", cycleId, "unitId", unitId, "superiorId", superiorId);
    }
}
