package id.kinerja.notification.preference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader wants by mail. */
@Schema(name = "NoticePreferences", description = "What the caller wants by mail; in the application every notice is shown.")
public record PreferenceResponse(
        @Schema(required = true, description = "False where the office has no mail: the choices then wait.") boolean mailAvailable,
        @Schema(required = true, description = "False where no address of the caller is known.") boolean addressKnown,
        @Schema(required = true) MailLanguage language,
        @Schema(required = true, maxItems = 7) List<GroupChoice> groups,
        @JsonIgnore @Schema(hidden = true) long version) {}
