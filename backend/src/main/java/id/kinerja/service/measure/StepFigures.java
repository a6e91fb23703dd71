package id.kinerja.service.measure;

import id.kinerja.service.request.WorkStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a step took, in counter time. */
@Schema(name = "ServiceStepFigures", description = "How long a step took, in counter time.")
public record StepFigures(@Schema(required = true) WorkStep step, @Schema(required = true) Spread working) {}
