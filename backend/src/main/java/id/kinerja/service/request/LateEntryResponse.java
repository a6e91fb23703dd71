package id.kinerja.service.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.organization.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for a second person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ServiceLateEntry", description = "What waits for a second person.")
public record LateEntryResponse(
        @Schema(required = true) EventKind kind,
        @Schema(required = true) Instant happenedAt,
        @Schema(required = true, maxLength = 1000) String why,
        PersonRef proposedBy,
        @Schema(required = true) Instant proposedAt) {}
