package id.kinerja.service.request;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the second person says. */
@Schema(name = "ServiceLateDecisionRequest", description = "What the second person says.")
public record LateDecisionRequest(@NotNull @Schema(required = true) Boolean accepted) {}
