package id.kinerja.cycle;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A period for the other features.
 *
 * @param sequence from 1 to {@code periodCount}; the year as a whole comes after the last of its periods
 * @param periodCount periods of the rhythm
 * @param state as of today
 */
public record PeriodInfo(UUID id, UUID cycleId, CycleStatus cycleStatus, int sequence, int periodCount, PeriodKind kind, String label, LocalDate startsOn,
        LocalDate endsOn, LocalDate dueOn, LocalDate closesOn, PeriodState state) {}
