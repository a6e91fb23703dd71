package id.kinerja.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Notice", description = "A notice in the reader's language.")
public record NoticeResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "APPRAISAL") NoticeGroup group,
        @Schema(required = true, maxLength = 500, examples = "Hasil penilaian Triwulan II sudah dapat Anda baca.") String text,
        @Schema(required = true, maxLength = 300, description = "Page of the app where it is seen.", examples = "/kinerja/hasil") String path,
        @Schema(required = true) Instant createdAt,
        @Schema(description = "Absent until it is read.") Instant readAt) {}
