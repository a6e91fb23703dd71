package id.kinerja.insight.file;

import id.kinerja.organization.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that the office holds about the caller. */
@Schema(name = "OwnFile", description = "Everything that the office holds about the caller, one chapter a subject.")
public record OwnFileResponse(
        @Schema(required = true) PersonRef person,
        @Schema(required = true) Instant madeAt,
        @Schema(required = true, maxItems = 60) List<ChapterContent> chapters) {

    /** One subject. */
    @Schema(name = "OwnFileChapter")
    public record ChapterContent(
            @Schema(required = true, maxLength = 60, examples = "assignments") String key,
            @Schema(required = true, maxLength = 200, description = "In the reader’s language.", examples = "Penugasan") String title,
            @Schema(required = true, description = "True where there is more than the first 5000 rows.") boolean truncated,
            @Schema(required = true, maxItems = 5000, description = "Each row with the fields of its chapter; a field without a value is absent.")
                    List<Map<String, Object>> rows) {}
}
