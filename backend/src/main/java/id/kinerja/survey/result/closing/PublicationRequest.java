package id.kinerja.survey.result.closing;

import id.kinerja.survey.result.PublicationMedium;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes with the result to the public. */
@Schema(description = "What goes with the result to the public.")
public record PublicationRequest(
        @Size(max = 4000) @Schema(description = "Words of the office beside the numbers.") String note,
        @NotNull @Size(max = 9) @Schema(required = true, description = "Where it is published besides the public page, which is always one.")
                Set<@NotNull PublicationMedium> media) {}
