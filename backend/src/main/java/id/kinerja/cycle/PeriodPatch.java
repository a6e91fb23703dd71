package id.kinerja.cycle;

import id.kinerja.shared.http.Patch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New deadlines of a period, with the reason that the audit trail keeps. */
@Schema(description = "New deadlines of a period, with the reason that the audit trail keeps; an absent date stays as it is.")
public record PeriodPatch(
        @NotNull @Schema(description = "Until when employees submit; not before the period ends.") Patch<LocalDate> dueOn,
        @NotNull @Schema(description = "Until when the period is evaluated; not before the due day.") Patch<LocalDate> closesOn,
        @NotBlank @Size(min = 5, max = 500) @Schema(examples = "Surat edaran Wali Kota memperpanjang batas pengisian.") String reason) {}
