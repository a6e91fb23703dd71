package id.kinerja.service.measure;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people who did steps. */
@Schema(name = "ServiceHandlers", description = "The people who did steps of requests made ready in a span of days, by name.")
public record HandlerListResponse(
        @Schema(required = true, maxItems = 1000) List<HandlerFigures> items,
        @Schema(required = true, description = "When this was reckoned.") Instant reckonedAt) {}
