package id.kinerja.target;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to one of the superior's targets. */
public record LinkRequest(
        @NotNull @Schema(description = "One of the linkable targets of this plan, or one that it is linked to already.")
                UUID superiorTargetId,
        @NotNull @Schema(examples = "DIRECT") LinkKind kind) {}
