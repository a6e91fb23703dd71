package id.kinerja.document.verification;

import id.kinerja.document.FileFormat;
import id.kinerja.document.FormKind;
import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rows of issued documents and their files: only ever added, but for the moment at which something newer came. */
@ApplicationScoped
class IssuedDocumentRepository {

    private static final String INSERT = """
            INSERT INTO issued_document (id, code, kind, subject_id, employee_id, unit_name, content, content_sha256, source_sha256, issued_at,
                                         issued_by_account_id, issued_by_employee_id)
            VALUES (:id, :code, :kind, :subject, CAST(:employee AS uuid), :unit, :content,
                    encode(sha256(convert_to(:content, 'UTF8')), 'hex'), CAST(:source AS text), :now, :account, CAST(:byEmployee AS uuid))
            ON CONFLICT ON CONSTRAINT uq_issued_document_content DO NOTHING""";

    private final EntityManager entityManager;

    IssuedDocumentRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** False where the very same content was issued before. */
    boolean insert(UUID id, String code, Issue wanted, String content, Actor by, Instant now) {
        return query(INSERT, Map.of("id", id, "code", code, "kind", wanted.kind().name(), "subject", wanted.subjectId(),
                "unit", wanted.unitName(), "content", content, "now", now, "account", by.accountId()))
                .setParameter("employee", wanted.employeeId()).setParameter("source", wanted.sourceHash())
                .setParameter("byEmployee", by.employeeId()).executeUpdate() == 1;
    }

    /** Everything older about the same thing, which another content has now replaced. */
    void supersedeOthers(IssuedDocument newest, Instant now) {
        query("UPDATE issued_document SET superseded_at = :now WHERE kind = :kind AND subject_id = :subject AND id <> :id "
                + "AND superseded_at IS NULL", Map.of("now", now, "kind", newest.kind().name(), "subject", newest.subjectId(),
                "id", newest.id())).executeUpdate();
    }

    /** What was replaced is said again, word for word: the same document counts once more. */
    void reinstate(IssuedDocument document) {
        query("UPDATE issued_document SET superseded_at = NULL WHERE id = :id", Map.of("id", document.id())).executeUpdate();
    }

    Optional<IssuedDocument> findByContent(FormKind kind, UUID subject, String content) {
        return Rows.of(entityManager, "SELECT " + IssuedDocument.COLUMNS + " FROM issued_document d WHERE d.kind = :kind AND d.subject_id = :subject "
                + "AND d.content_sha256 = encode(sha256(convert_to(:content, 'UTF8')), 'hex')",
                Map.of("kind", kind.name(), "subject", subject, "content", content)).stream().findFirst().map(IssuedDocument::of);
    }

    Optional<IssuedDocument> findByCode(String code) {
        return Rows.of(entityManager,
                "SELECT " + IssuedDocument.COLUMNS + " FROM issued_document d WHERE d.code = :code", Map.of("code", code)).stream()
                .findFirst().map(IssuedDocument::of);
    }

    void insertFile(UUID document, FileFormat format, byte[] content, Instant now) {
        query("INSERT INTO issued_file (document_id, format, content, sha256, made_at) VALUES (:id, :format, :content, "
                + "encode(sha256(:content), 'hex'), :now) ON CONFLICT ON CONSTRAINT pk_issued_file DO NOTHING",
                Map.of("id", document, "format", format.name(), "content", content, "now", now)).executeUpdate();
    }

    Optional<byte[]> findFile(UUID document, FileFormat format) {
        return entityManager.createNativeQuery("SELECT f.content FROM issued_file f WHERE f.document_id = :id AND f.format = :format", byte[].class)
                .setParameter("id", document).setParameter("format", format.name())
                .getResultStream().findFirst().map(byte[].class::cast);
    }

    /** Of the document about this thing that nothing has superseded. */
    Optional<byte[]> findLatestFile(FormKind kind, UUID subject, FileFormat format) {
        return entityManager.createNativeQuery("SELECT f.content FROM issued_document d JOIN issued_file f ON f.document_id = d.id "
                        + "WHERE d.kind = :kind AND d.subject_id = :subject AND d.superseded_at IS NULL AND f.format = :format "
                        + "ORDER BY d.issued_at DESC LIMIT 1", byte[].class)
                .setParameter("kind", kind.name()).setParameter("subject", subject).setParameter("format", format.name())
                .getResultStream().findFirst().map(byte[].class::cast);
    }

    List<VerificationResponse.File> files(UUID document) {
        return Rows.of(entityManager,
                "SELECT f.format, f.sha256 FROM issued_file f WHERE f.document_id = :id ORDER BY f.format", Map.of("id", document)).stream()
                .map(row -> new VerificationResponse.File(row.oneOf("format", FileFormat.class), row.text("sha256"))).toList();
    }

    private Query query(String sql, Map<String, Object> parameters) {
        Query query = entityManager.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        return query;
    }
}
