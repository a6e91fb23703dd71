package id.kinerja.target.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why; the other person reads it. */
@Schema(name = "PlanReason")
public record ReasonRequest(
        @NotNull @Size(min = ReasonRequest.MIN, max = 2000)
                @Schema(examples = "Mohon tambahkan indikator waktu untuk layanan surat.")
                String reason) {

    /** Fewer letters explain nothing to the person who has to act on them. */
    static final int MIN = 10;

    public ReasonRequest {
        reason = reason == null ? null : reason.strip();
    }
}
