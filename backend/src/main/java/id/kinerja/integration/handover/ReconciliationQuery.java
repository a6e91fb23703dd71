package id.kinerja.integration.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is compared, and which people are shown. */
public class ReconciliationQuery {

    @QueryParam("kind")
    @NotNull
    @Parameter(description = "Plans or evaluations.")
    NationalReportKind kind;

    @QueryParam("cycleId")
    @NotNull
    @Parameter(description = "The cycle.")
    UUID cycleId;

    @QueryParam("periodId")
    @Parameter(description = "The period; needed for evaluations.")
    UUID periodId;

    @QueryParam("outcome")
    @Parameter(description = "Only people who compare like this.")
    ReconciliationItem.Outcome outcome;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of the name or the NIP.")
    String q;

    /** For the trail; the text stays out of it. */
    Map<String, Object> asMap() {
        Map<String, Object> set = new HashMap<>();
        set.put("kind", kind);
        set.put("cycleId", cycleId);
        set.put("periodId", periodId);
        set.put("outcome", outcome);
        set.values().removeIf(java.util.Objects::isNull);
        return set;
    }
}
