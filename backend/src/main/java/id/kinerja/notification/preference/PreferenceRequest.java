package id.kinerja.notification.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole choice of a reader; a group that is left out follows its default. */
@Schema(name = "NoticePreferencesRequest", description = "The whole choice of a reader; a group that is left out follows its default.")
public record PreferenceRequest(
        @NotNull @Schema(description = "Language of the mails.", examples = "ID") MailLanguage language,
        @NotNull @Size(max = 7) List<@NotNull @Valid GroupChoice> groups) {}
