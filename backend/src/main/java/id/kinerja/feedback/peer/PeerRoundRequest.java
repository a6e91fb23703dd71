package id.kinerja.feedback.peer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round to begin, for a period of the own cycle. */
@Schema(name = "PeerRoundRequest")
public record PeerRoundRequest(
        @NotNull @Schema(required = true) UUID periodId,
        @NotNull @Size(max = 10) @Schema(required = true, maxItems = 10, description = "Peers to ask; can be changed until submitted.")
                List<@NotNull UUID> peerIds) {}
