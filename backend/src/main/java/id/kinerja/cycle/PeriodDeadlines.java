package id.kinerja.cycle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The part of a period that a merge patch changes, with the reason that everybody will read in the audit trail. */
public record PeriodDeadlines(@NotNull LocalDate dueOn, @NotNull LocalDate closesOn, @NotBlank @Size(min = 5, max = 500) String reason) {}
