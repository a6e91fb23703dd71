package id.kinerja.document.verification;

import id.kinerja.document.FormKind;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.util.UUID;

/** A document that was issued; {@code printedCode} is the code in groups. */
public record IssuedDocument(
        UUID id, String printedCode, FormKind kind, UUID subjectId, UUID employeeId, String unitName, String contentHash, String sourceHash,
        Instant issuedAt, Instant supersededAt) {

    static final String COLUMNS = "d.id, d.code, d.kind, d.subject_id, d.employee_id, d.unit_name, d.content_sha256, d.source_sha256, d.issued_at, d.superseded_at";

    static IssuedDocument of(Row row) {
        return new IssuedDocument(
                row.uuid("id"), VerificationCode.grouped(row.text("code")), row.oneOf("kind", FormKind.class), row.uuid("subject_id"),
                row.uuid("employee_id"), row.text("unit_name"), row.text("content_sha256"), row.text("source_sha256"), row.instant("issued_at"),
                row.instant("superseded_at"));
    }
}
