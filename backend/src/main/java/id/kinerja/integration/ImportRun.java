package id.kinerja.integration;

import id.kinerja.integration.check.ImportKind;
import id.kinerja.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One file on its way into the office: uploaded and checked, then applied or discarded. */
@Entity
@Table(name = "import_run")
public class ImportRun {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.CHECKED;

    @Column(name = "file_name")
    private String fileName;

    private byte[] sha256;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportColumn> columns;

    private int creates;
    private int updates;
    private int unchanged;
    private int rejected;
    private int warnings;
    private byte[] judgement;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "rows_kept")
    private boolean rowsKept = true;

    @Version
    private int version;

    protected ImportRun() {}

    ImportRun(UUID id, ImportKind kind, String fileName, byte[] sha256, UUID uploadedBy, Instant uploadedAt) {
        this.id = id;
        this.kind = kind;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    /** What the columns mean and what the rows would do; said anew whenever the meaning changes. */
    void judge(List<ImportColumn> newColumns, ImportCounts counts, byte[] newJudgement) {
        requireState(ImportState.CHECKED);
        columns = List.copyOf(newColumns);
        creates = counts.create();
        updates = counts.update();
        unchanged = counts.unchanged();
        rejected = counts.rejected();
        warnings = counts.warnings();
        judgement = newJudgement;
    }

    /** False if the office has changed since the preview in a way that changes what the rows do. */
    boolean isStillJudged(byte[] now) {
        return MessageDigest.isEqual(judgement, now);
    }

    void apply(UUID accountId, Instant now) {
        decide(ImportState.APPLIED, accountId, now);
    }

    /** The rows go with it: nobody will ask for them. */
    void discard(UUID accountId, Instant now) {
        decide(ImportState.DISCARDED, accountId, now);
        rowsKept = false;
    }

    private void decide(ImportState next, UUID accountId, Instant now) {
        if (!state.mayBecome(next)) {
            requireState(ImportState.CHECKED);
        }
        state = next;
        decidedBy = accountId;
        decidedAt = now;
    }

    void requireState(ImportState wanted) {
        if (state != wanted) {
            throw Problem.conflict("integration.already-" + state.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    UUID id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    ImportState state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    UUID uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    List<ImportColumn> columns() {
        return columns;
    }

    ImportCounts counts() {
        return new ImportCounts(creates, updates, unchanged, rejected, warnings);
    }

    boolean rowsKept() {
        return rowsKept;
    }

    int version() {
        return version;
    }
}
