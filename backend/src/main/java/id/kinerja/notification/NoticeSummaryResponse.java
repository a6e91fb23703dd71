package id.kinerja.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the bell shows. */
@Schema(name = "NoticeSummary", description = "What the bell shows.")
public record NoticeSummaryResponse(
        @Schema(required = true, minimum = "0", maximum = "100", description = "Unread notices; 100 means that many or more.") int unread) {}
