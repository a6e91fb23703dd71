package id.kinerja.service.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened earlier and was not recorded then. */
@Schema(name = "ServiceLateEntryRequest", description = "Something that happened earlier and was not recorded then; a second person confirms it.")
public record LateEntryRequest(
        @NotNull @Valid @Schema(required = true) EventRequest event,
        @NotNull @Schema(required = true, description = "After the last event and before now.") Instant happenedAt,
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Listrik padam sejak pukul 10.00.") String why) {}
