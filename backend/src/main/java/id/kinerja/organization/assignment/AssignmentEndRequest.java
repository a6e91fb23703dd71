package id.kinerja.organization.assignment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of an assignment. */
@Schema(description = "The last day of an assignment.")
public record AssignmentEndRequest(@NotNull @Schema(description = "Last day; the assignment is in force on it.") LocalDate endsOn) {}
