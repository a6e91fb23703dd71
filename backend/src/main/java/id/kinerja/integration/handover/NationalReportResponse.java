package id.kinerja.integration.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report of the national application as it was read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NationalReport", description = "A report of the national application as it was read.")
public record NationalReportResponse(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "EVALUATION") NationalReportKind kind,
        @Schema(required = true) UUID cycleId,
        @Schema(description = "Only of an evaluation report.") UUID periodId,
        @Schema(required = true, maxLength = 200, examples = "Laporan Penilaian SKP.xlsx") String fileName,
        @Schema(required = true, minimum = "0", description = "Rows below the header.") int rows,
        @Schema(required = true, minimum = "0", description = "People that were taken, each once.") int people,
        @Schema(required = true, minimum = "0", description = "Rows of acting posts, left out.") int acting,
        @Schema(required = true, minimum = "0", description = "Rows of earlier posts of the same people, left out.") int older,
        @Schema(required = true, minimum = "0", description = "Rows whose NIP is no number of 18 digits.") int unreadable,
        @Schema(required = true) Instant uploadedAt) {

    static final String COLUMNS = "n.id, n.kind, n.cycle_id, n.period_id, n.file_name, n.row_count, n.people, n.acting, n.older, n.unreadable, n.uploaded_at";

    static NationalReportResponse of(Row row) {
        return new NationalReportResponse(
                row.uuid("id"), row.oneOf("kind", NationalReportKind.class), row.uuid("cycle_id"), row.uuid("period_id"),
                row.text("file_name"), (int) row.whole("row_count"), (int) row.whole("people"), (int) row.whole("acting"),
                (int) row.whole("older"), (int) row.whole("unreadable"), row.instant("uploaded_at"));
    }
}
