package id.kinerja.survey.result.closing;

import id.kinerja.survey.result.PublicationMedium;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a published result can be seen by now. */
@Schema(description = "Where a published result can be seen by now; replaces what was said before.")
public record MediaRequest(@NotNull @Size(max = 9) @Schema(required = true) Set<@NotNull PublicationMedium> media) {}
