package id.kinerja.organization.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day off as the personnel office writes it down. */
@Schema(description = "A day off as the personnel office writes it down.")
public record HolidayRequest(
        @NotNull @Schema(examples = "2026-08-17") LocalDate day,
        @NotBlank @Size(max = 200) @Schema(examples = "Hari Kemerdekaan") String name,
        @NotNull @Schema(examples = "NATIONAL") HolidayKind kind,
        @Schema(description = "Only this unit with those below it; absent or null for all.") UUID unitId) {}
