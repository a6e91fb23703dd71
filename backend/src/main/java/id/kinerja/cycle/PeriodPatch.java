package id.kinerja.cycle;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of a merge patch, for the contract: an absent date stays as it is. */
@Schema(description = "New deadlines of a period, with the reason.")
public record PeriodPatch(
        @Schema(description = "Until when employees submit; not before the period ends.") LocalDate dueOn,
        @Schema(description = "Until when the period is evaluated; not before the due day.") LocalDate closesOn,
        @Schema(required = true, minLength = 5, maxLength = 500, examples = "Surat edaran Wali Kota memperpanjang batas pengisian.") String reason) {}
