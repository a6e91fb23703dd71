package id.kinerja.service.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A complaint as it came. */
@Schema(description = "A complaint as it came. It needs no name; identity numbers and phone numbers do not belong into it.")
public record ComplaintRequest(
        @NotNull @Schema(required = true) UUID unitId,
        @Schema(description = "The request it is about, where one is known.") UUID requestId,
        @NotNull @Schema(required = true, examples = "COUNTER") ComplaintChannel channel,
        @Size(max = 80) @Schema(description = "Its number in another system, such as SP4N-LAPOR!.") String externalId,
        @NotNull @Schema(required = true, examples = "LIGHT") ComplaintClass complaintClass,
        @Schema(required = true, description = "True where it is about how somebody behaved: then the counter does not see it.") boolean aboutConduct,
        @NotBlank @Size(max = 4000) @Schema(required = true, examples = "Loket tutup pukul 11.30 padahal tertulis 12.00.") String content) {}
