package id.kinerja.feedback.peer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The peers of a round, all of them. */
@Schema(name = "PeersRequest")
public record PeersRequest(@NotNull @Size(max = 10) @Schema(required = true, maxItems = 10) List<@NotNull UUID> peerIds) {}
