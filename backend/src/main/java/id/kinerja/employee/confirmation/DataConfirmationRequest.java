package id.kinerja.employee.confirmation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to "are my data right?". */
@Schema(description = "The answer to \"are my data right?\".")
public record DataConfirmationRequest(
        @NotNull @Schema(description = "False comes with a report.") Boolean correct,
        @Valid @Schema(description = "Only where something is wrong.") Report report) {

    /** What is wrong. */
    @Schema(name = "DataReportRequest", description = "What is wrong.")
    public record Report(
            @NotNull ReportTopic topic,
            @NotBlank @Size(max = 1000) @Schema(examples = "Golongan saya sudah III/c sejak April.") String text,
            @Size(max = 200) @Schema(description = "What should stand there instead, if the person knows.", examples = "Bu Ratna Dewi, Kasi Pelayanan Umum")
                    String suggestion) {

        public Report {
            suggestion = suggestion == null || suggestion.isBlank() ? null : suggestion.strip();
        }
    }
}
