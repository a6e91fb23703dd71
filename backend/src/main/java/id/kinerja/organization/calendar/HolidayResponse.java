package id.kinerja.organization.calendar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.kinerja.organization.UnitRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day off. */
@Schema(name = "Holiday", description = "A day off.")
public record HolidayResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "2026-08-17") LocalDate day,
        @Schema(required = true, maxLength = 200, examples = "Hari Kemerdekaan") String name,
        @Schema(required = true) HolidayKind kind,
        @Schema(description = "The unit that has it off, with those below; absent where all have.") UnitRef unit,
        @Schema(required = true, maxItems = 2) List<HolidayAction> allowedActions,
        @JsonIgnore @Schema(hidden = true) long version) {}
