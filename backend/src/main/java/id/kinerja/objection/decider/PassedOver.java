package id.kinerja.objection.decider;

import id.kinerja.organization.PersonRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who would have decided, and why that may not be. */
@Schema(name = "PassedOverDecider", description = "Somebody who would have decided, and why that may not be.")
public record PassedOver(
        @Schema(required = true) PersonRef person,
        @Schema(required = true, examples = "CALIBRATED") Conflict conflict) {}
