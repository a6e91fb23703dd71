package id.kinerja.employee.confirmation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an employee said of their data. */
@Schema(description = "What an employee said of their data.")
public record DataConfirmationResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) boolean correct,
        @Schema(required = true) Instant confirmedAt,
        @Schema(description = "Only where something is wrong.") Report report) {

    /** What is wrong. */
    @Schema(name = "DataConfirmationReport", description = "What is wrong.")
    public record Report(@Schema(required = true) ReportTopic topic, @Schema(required = true, maxLength = 1000) String text) {}

    static DataConfirmationResponse of(DataConfirmation made) {
        Report report = made.isReport() ? new Report(made.topic(), made.reportText()) : null;
        return new DataConfirmationResponse(made.id(), made.isCorrect(), made.confirmedAt(), report);
    }
}
