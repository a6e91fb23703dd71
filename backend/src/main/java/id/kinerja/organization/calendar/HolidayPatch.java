package id.kinerja.organization.calendar;

import id.kinerja.shared.http.Patch;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes to a day off; null as unit makes it a day off for all. */
@Schema(description = "Changes to a day off; an absent field stays as it is, null as unit makes it a day off for all.")
public record HolidayPatch(
        @NotNull Patch<LocalDate> day,
        @NotBlank @Size(max = 200) Patch<String> name,
        @NotNull Patch<HolidayKind> kind,
        Patch<UUID> unitId) {

    HolidayRequest onto(HolidayRequest present) {
        return new HolidayRequest(day.orElse(present.day()), name.orElse(present.name()), kind.orElse(present.kind()), unitId.orElse(present.unitId()));
    }
}
