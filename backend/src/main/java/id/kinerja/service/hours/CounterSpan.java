package id.kinerja.service.hours;

import id.kinerja.service.clock.OpenSpan;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a day of the week in which the counter is open. */
@Schema(description = "A stretch of a day of the week in which the counter is open.")
public record CounterSpan(
        @NotNull @Schema(required = true, examples = "MONDAY") DayOfWeek day,
        @NotNull @Pattern(regexp = CounterSpan.TIME, message = "service.time-shape")
                @Schema(required = true, maxLength = 5, pattern = CounterSpan.TIME, examples = "08:00") String from,
        @NotNull @Pattern(regexp = CounterSpan.TIME, message = "service.time-shape")
                @Schema(required = true, maxLength = 5, pattern = CounterSpan.TIME, description = "The end is not part of it.", examples = "12:00") String to) {

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** Where it closes before it opens; both are times by then. */
    boolean closesBeforeItOpens() {
        return from.compareTo(to) >= 0;
    }

    OpenSpan asOpenSpan() {
        return new OpenSpan(LocalTime.parse(from), LocalTime.parse(to));
    }
}
