package id.kinerja.cycle.assignment;

import java.time.LocalDate;
import java.util.UUID;

/** The cycle whose places are frozen, with its first and last day. */
public record CycleYear(UUID cycleId, LocalDate firstDay, LocalDate lastDay) {

    public static CycleYear of(UUID cycleId, int year) {
        return new CycleYear(cycleId, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
