package id.kinerja.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the caller's own sessions. */
@Schema(name = "Session", description = "A device on which the caller is signed in.")
public record SessionResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) Instant lastUsedAt,
        @Schema(required = true, description = "Browser and system.", maxLength = 100, examples = "Chrome, Android") String device,
        @Schema(required = true, description = "True for the session of this request.") boolean current) {}
