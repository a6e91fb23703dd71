package id.kinerja.target.matrix;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person contributes to one of the superior's targets. */
public record RoleResultRequest(
        @NotNull @Size(max = 500)
                @Schema(description = "Empty takes it back.", examples = "Surat keterangan warga terbit dalam satu hari kerja")
                String text) {

    public RoleResultRequest {
        text = text == null ? null : text.strip();
    }
}
