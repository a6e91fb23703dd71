package id.kinerja.identity.session;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All open sessions of one person: a handful, so without pages. */
@Schema(description = "The caller's open sessions, the last used first.")
public record SessionList(@Schema(required = true, maxItems = 1000) List<SessionResponse> items) {}
