package id.kinerja.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.document.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form before it is printed: what will stand on it, and what is still missing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FormPreview", description = "A form as it will be printed, and what is still missing on it.")
public record FormResponse(
        @Schema(required = true, examples = "PLAN") FormKind kind,
        @Schema(required = true, description = "Id of the plan, evaluation or other thing the form is about.") UUID subjectId,
        @Schema(required = true) Form form,
        @Schema(required = true, maxItems = 20) List<Missing> missing,
        @Schema(description = "Absent for a draft and until somebody has downloaded it.") Issued issued) {

    /** Something that is not filled in. */
    @Schema(name = "FormGap")
    public record Missing(
            @Schema(required = true, maxLength = 80, examples = "document.missing-annex") String code,
            @Schema(required = true, maxLength = 300, examples = "Lampiran SKP belum lengkap.") String detail) {}

    /** The document it became. */
    @Schema(name = "IssuedForm")
    public record Issued(
            @Schema(required = true, maxLength = 19, examples = "K7QM-9TXA-2HBD-WP4E") String code,
            @Schema(required = true, maxLength = 500, description = "Where anybody verifies it.") String address,
            @Schema(required = true, pattern = "^[0-9a-f]{64}$", description = "SHA-256 of the canonical content.") String contentHash,
            @Schema(required = true) Instant issuedAt) {}
}
