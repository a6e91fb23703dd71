package id.kinerja.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A column of the file and what becomes of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A column of the file and what becomes of it.")
public record ImportColumn(
        @Schema(required = true, maxLength = 120, examples = "nip_atasan", description = "Its header; where it has none, its letter.") String header,
        @Schema(maxLength = 40, examples = "assessorNip", description = "The field it fills; absent where it is not used.") String field,
        @Schema(required = true) Use use) {

    /** What becomes of a column. */
    @Schema(name = "ImportColumnUse", description = "MAPPED fills a field, NOT_USED is ignored, NOT_STORED holds personal data that appraisal does not need and was not even kept.")
    public enum Use {
        MAPPED,
        NOT_USED,
        NOT_STORED
    }

    static ImportColumn mapped(String header, String field) {
        return new ImportColumn(header, field, Use.MAPPED);
    }

    static ImportColumn notUsed(String header) {
        return new ImportColumn(header, null, Use.NOT_USED);
    }

    static ImportColumn notStored(String header) {
        return new ImportColumn(header, null, Use.NOT_STORED);
    }
}
