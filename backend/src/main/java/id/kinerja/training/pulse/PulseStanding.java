package id.kinerja.training.pulse;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The survey of this quarter for the reader. */
public record PulseStanding(
        @Schema(required = true, maxLength = 7, examples = "2026-Q2") String quarter,
        @Schema(required = true) boolean answered,
        @Schema(required = true, description = "Until when it can be answered.") LocalDate closesOn,
        @Schema(required = true, minimum = "1", maximum = "1000", description = "From how many answers on results are shown.") int shownFrom) {}
