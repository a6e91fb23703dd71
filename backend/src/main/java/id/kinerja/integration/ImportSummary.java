package id.kinerja.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.integration.check.ImportKind;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An import in a list.")
public record ImportSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true) ImportKind kind,
        @Schema(required = true) ImportState state,
        @Schema(required = true, maxLength = 200) String fileName,
        @Schema(required = true) Instant uploadedAt,
        @Schema(description = "When it was applied or discarded.") Instant decidedAt,
        @Schema(required = true) ImportCounts counts) {

    static ImportSummary of(Row row) {
        return new ImportSummary(row.uuid("id"), row.oneOf("kind", ImportKind.class), row.oneOf("state", ImportState.class),
                row.text("file_name"), row.instant("uploaded_at"), row.instant("decided_at"),
                new ImportCounts((int) row.whole("creates"), (int) row.whole("updates"), (int) row.whole("unchanged"),
                        (int) row.whole("rejected"), (int) row.whole("warnings")));
    }
}
