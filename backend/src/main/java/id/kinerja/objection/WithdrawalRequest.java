package id.kinerja.objection;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Taking an objection back. */
@Schema(name = "ObjectionWithdrawalRequest", description = "Taking an objection back; a reason may be given.")
public record WithdrawalRequest(@Size(max = 2000) String reason) {

    public WithdrawalRequest {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
