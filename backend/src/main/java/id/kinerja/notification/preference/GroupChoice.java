package id.kinerja.notification.preference;

import id.kinerja.notification.NoticeGroup;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one group of notices comes by mail. */
@Schema(description = "How one group of notices comes by mail.")
public record GroupChoice(
        @NotNull @Schema(required = true, examples = "REMINDER") NoticeGroup group,
        @NotNull @Schema(required = true, examples = "DAILY") MailChoice mail) {}
