package id.kinerja.employee.confirmation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something an employee finds wrong in their record, and what became of it. */
@Schema(description = "Something an employee finds wrong in their record, and what became of it.")
public record DataReportResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) PersonRef employee,
        @Schema(required = true) ReportTopic topic,
        @Schema(required = true, maxLength = 1000) String text,
        @Schema(maxLength = 200, description = "What should stand there instead, as the person knows it.") String suggestion,
        @Schema(required = true) Instant reportedAt,
        @Schema(required = true) ReportState state,
        @Schema(description = "Absent while it is open.") Resolution resolution,
        @Schema(required = true, maxItems = 1) List<DataReportAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** The personnel office's answer. */
    @Schema(name = "DataReportResolution", description = "The personnel office's answer.")
    public record Resolution(@Schema(required = true, examples = "ACCEPTED") ReportOutcome outcome, @Schema(required = true, maxLength = 1000) String note, @Schema(required = true) Instant resolvedAt) {}

    public DataReportResponse {
        allowedActions = List.copyOf(allowedActions);
    }
}
