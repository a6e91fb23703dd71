package id.kinerja.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a late objection is heard. */
@Schema(name = "ObjectionAdmissionRequest", description = "Whether a late objection is heard, and why.")
public record AdmissionRequest(
        @NotNull @Schema(required = true) Boolean admitted,
        @NotBlank @Size(min = 10, max = 2000) @Schema(examples = "Pegawai dirawat di rumah sakit pada hari terakhir.") String reason) {}
