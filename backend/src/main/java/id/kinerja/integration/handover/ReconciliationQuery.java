package id.kinerja.integration.handover;

import id.kinerja.shared.paging.Filters;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
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
        return Filters.given("kind", kind, "cycleId", cycleId, "periodId", periodId, "outcome", outcome);
    }
}
