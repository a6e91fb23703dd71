package id.kinerja.integration.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people compare how, and with which report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReconciliationCounts")
public record ReconciliationCounts(
        @Schema(description = "The report compared with: the newest of the kind and period; absent if none was uploaded.") NationalReportResponse report,
        @Schema(required = true, minimum = "0") int equal,
        @Schema(required = true, minimum = "0") int differs,
        @Schema(required = true, minimum = "0") int missingHere,
        @Schema(required = true, minimum = "0") int missingThere) {}
