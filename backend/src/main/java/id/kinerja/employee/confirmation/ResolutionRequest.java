package id.kinerja.employee.confirmation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer that the employee reads. */
@Schema(name = "DataReportResolutionRequest", description = "The answer that the employee reads.")
public record ResolutionRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Golongan sudah diperbarui menjadi III/c.") String note,
        @Schema(description = "Absent: ACCEPTED.", examples = "ACCEPTED") ReportOutcome outcome,
        @Valid @Schema(description = "Who assesses the person from now on; only for an accepted report about the assessor.") Assessor assessor) {

    /** The assignment changes, and with it the person's place in every running cycle. */
    @Schema(name = "DataReportAssessor", description = "The right assessor.")
    public record Assessor(
            @NotNull UUID employeeId, @Schema(description = "First day; absent: today.", examples = "2026-05-12") LocalDate since) {}

    public ResolutionRequest {
        outcome = outcome == null ? ReportOutcome.ACCEPTED : outcome;
    }
}
