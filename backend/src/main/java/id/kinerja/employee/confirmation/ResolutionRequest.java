package id.kinerja.employee.confirmation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer that the employee reads. */
@Schema(name = "DataReportResolutionRequest", description = "The answer that the employee reads.")
public record ResolutionRequest(@NotBlank @Size(max = 1000) @Schema(examples = "Golongan sudah diperbarui menjadi III/c.") String note) {}
