package id.kinerja.service.request;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counters that a caller may see. */
@Schema(name = "ServiceBoards", description = "The counters that a caller may see, those the caller works at first.")
public record BoardListResponse(
        @Schema(required = true, maxItems = 500) List<BoardResponse> items,
        @Schema(required = true, maxItems = 100, description = "The units at whose counter the caller works.") List<UUID> worksAt) {}
