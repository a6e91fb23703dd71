package id.kinerja.survey.result.closing;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a survey. */
@Schema(description = "The end of a survey; before its last day with a reason.")
public record ClosingRequest(@Size(max = 1000) @Schema(description = "Why before the last day; kept in the audit trail.") String reason) {}
