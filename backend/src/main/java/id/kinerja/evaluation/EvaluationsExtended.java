package id.kinerja.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** More time reached these people's evaluations of a period. Fired inside the transaction that gives it, after the rows are written. */
public record EvaluationsExtended(UUID periodId, LocalDate dueOn, List<UUID> employeeIds) {}
