package id.kinerja.progress.evidence;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;

/** Adding, reading and taking back evidence. */
@ApplicationScoped
public class EvidenceService {

    private static final String SUBJECT = "EVIDENCE";

    private final EvidenceRepository repository;
    private final EvidencePermissions permissions;
    private final EvidenceStorage storage;
    private final EvidenceSettings settings;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    EvidenceService(
            EvidenceRepository repository, EvidencePermissions permissions, EvidenceStorage storage, EvidenceSettings settings,
            AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
        this.repository = repository;
        this.permissions = permissions;
        this.storage = storage;
        this.settings = settings;
        this.trail = trail;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    /** The content is durable before the row that names it can be committed. */
    @Transactional
    public EvidenceResponse addFile(Path file, String statedName, String description) {
        try {
            InspectedFile inspected = InspectedFile.inspect(file, statedName, settings.largest());
            repository.lockContent(inspected.sha256());
            storage.keep(inspected.sha256(), file);
            return add(Evidence.file(ids.next(), caller.employeeIdOrThrow(), inspected, description, time.now()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    public EvidenceResponse addLink(EvidenceLinkRequest request) {
        String url = EvidenceLink.parse(request.url())
                .orElseThrow(() -> Problem.rule("progress.evidence-link-refused").at("/url", "progress.evidence-link-refused"));
        return add(Evidence.link(ids.next(), caller.employeeIdOrThrow(), url, request.description(), time.now()));
    }

    private EvidenceResponse add(Evidence evidence) {
        repository.persist(evidence);
        EvidenceItem item = evidence.item();
        trail.record(AuditEntry.of("EVIDENCE_ADDED", SUBJECT, evidence.id())
                .aboutEmployee(evidence.employeeId())
                .with("kind", item.kind())
                .with("sha256", item.sha256()));
        return EvidenceResponse.of(evidence, false, true);
    }

    EvidenceResponse get(UUID id) {
        Evidence evidence = getReadable(id, "EVIDENCE_READ");
        return EvidenceResponse.of(evidence, repository.isAttached(id), permissions.isOwn(evidence));
    }

    EvidenceContent getContent(UUID id) {
        Evidence evidence = getReadable(id, "EVIDENCE_CONTENT_READ");
        if (!evidence.isFile()) {
            throw Problem.notFound("progress.evidence-has-no-file");
        }
        try {
            return storage.open(evidence.sha256())
                    .map(evidence::content)
                    .orElseThrow(() -> Problem.notFound("progress.evidence-file-missing"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Evidence getReadable(UUID id, String action) {
        Evidence evidence = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        permissions.requireReadable(evidence);
        if (!permissions.isOwn(evidence)) {
            trail.recordRead(AuditEntry.of(action, SUBJECT, id).aboutEmployee(evidence.employeeId()));
        }
        return evidence;
    }

    /** The file itself goes with the next clearing, when nothing else has the same content. */
    @Transactional
    void delete(UUID id) {
        Evidence evidence = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        permissions.requireOwn(evidence);
        if (repository.isAttached(id) || repository.provesWork(id)) {
            throw Problem.conflict("progress.evidence-attached");
        }
        repository.delete(evidence);
        trail.record(AuditEntry.of("EVIDENCE_DELETED", SUBJECT, id).aboutEmployee(evidence.employeeId()));
    }
}
