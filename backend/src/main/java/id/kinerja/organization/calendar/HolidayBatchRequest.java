package id.kinerja.organization.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days off of a decree, taken over in one go. */
@Schema(description = "Days off to take over in one go. A day that is there already gets the name and kind given here.")
public record HolidayBatchRequest(@NotEmpty @Size(max = 100) List<@NotNull @Valid HolidayRequest> items) {}
