package id.kinerja.evaluation.explanation;

import id.kinerja.organization.PersonRef;
import id.kinerja.organization.assignment.AssignmentKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody acted in another's place, as Plt or Plh. */
@Schema(name = "ActingOfficial", description = "That somebody acted in another's place, as Plt or Plh.")
public record ActingPart(
        @Schema(required = true, examples = "ACTING_PLH") AssignmentKind kind,
        @Schema(required = true, description = "The other one of the two.") PersonRef person) {}
