package id.kinerja.target.coverage;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
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
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("cycleId", cycleId);
        set.put("unitId", unitId);
        set.put("superiorId", superiorId);
        set.values().removeIf(java.util.Objects::isNull);
        return set;
    }
}
