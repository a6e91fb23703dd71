package id.kinerja.progress.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file or a web address of one employee; it never changes. */
@Entity
@Immutable
class Evidence {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private Long sizeBytes;

    private String sha256;
    private String url;
    private String description;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Evidence() {}

    private Evidence(UUID id, UUID employeeId, EvidenceKind kind, String description, Instant addedAt) {
        this.id = id;
        this.employeeId = employeeId;
        this.kind = kind;
        this.description = description;
        this.addedAt = addedAt;
    }

    static Evidence file(UUID id, UUID employeeId, InspectedFile file, String description, Instant addedAt) {
        Evidence evidence = new Evidence(id, employeeId, EvidenceKind.FILE, description, addedAt);
        evidence.fileName = file.name();
        evidence.mediaType = file.type().mediaType();
        evidence.sizeBytes = file.size();
        evidence.sha256 = file.sha256();
        return evidence;
    }

    static Evidence link(UUID id, UUID employeeId, String url, String description, Instant addedAt) {
        Evidence evidence = new Evidence(id, employeeId, EvidenceKind.LINK, description, addedAt);
        evidence.url = url;
        return evidence;
    }

    boolean isFile() {
        return kind == EvidenceKind.FILE;
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    String sha256() {
        return sha256;
    }

    EvidenceContent content(InputStream stream) {
        return new EvidenceContent(fileName, mediaType, sizeBytes, stream);
    }

    EvidenceItem item() {
        return new EvidenceItem(id, kind, fileName, mediaType, sizeBytes, sha256, url, description, addedAt);
    }
}
