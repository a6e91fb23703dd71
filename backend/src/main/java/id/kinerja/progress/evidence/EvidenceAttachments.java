package id.kinerja.progress.evidence;

import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ties evidence to the entries it proves. */
@ApplicationScoped
public class EvidenceAttachments {

    private final EvidenceRepository repository;

    EvidenceAttachments(EvidenceRepository repository) {
        this.repository = repository;
    }

    /** Within the caller's transaction; 422 where one of them is not this employee's. One statement, none without ids. */
    @Transactional(TxType.MANDATORY)
    public List<EvidenceItem> attach(UUID realisationId, UUID employeeId, List<UUID> evidenceIds) {
        return attach(ProvenEntry.REALISATION, realisationId, employeeId, evidenceIds);
    }

    /** Like {@link #attach}, to an entry of the work log. */
    @Transactional(TxType.MANDATORY)
    public List<EvidenceItem> attachToLog(UUID entryId, UUID employeeId, List<UUID> evidenceIds) {
        return attach(ProvenEntry.WORK_LOG, entryId, employeeId, evidenceIds);
    }

    private List<EvidenceItem> attach(ProvenEntry kind, UUID entryId, UUID employeeId, List<UUID> evidenceIds) {
        Set<UUID> ids = new LinkedHashSet<>(evidenceIds);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<EvidenceItem> attached = repository.attach(kind, entryId, employeeId, ids);
        if (attached.size() < ids.size()) {
            Set<UUID> found = attached.stream().map(EvidenceItem::id).collect(Collectors.toSet());
            ids.removeAll(found);
            throw Problem.rule("progress.evidence-unknown")
                    .at("/evidenceIds/" + evidenceIds.indexOf(ids.iterator().next()), "progress.evidence-unknown");
        }
        return attached;
    }

    /** By entry; entries without evidence are absent. One statement, none without ids. */
    public Map<UUID, List<EvidenceItem>> ofRealisations(Collection<UUID> realisationIds) {
        return of(ProvenEntry.REALISATION, realisationIds);
    }

    /** Like {@link #ofRealisations}, of entries of the work log. */
    public Map<UUID, List<EvidenceItem>> ofLog(Collection<UUID> entryIds) {
        return of(ProvenEntry.WORK_LOG, entryIds);
    }

    private Map<UUID, List<EvidenceItem>> of(ProvenEntry kind, Collection<UUID> entryIds) {
        if (entryIds.isEmpty()) {
            return Map.of();
        }
        return repository.listOf(kind, entryIds).stream()
                .collect(Collectors.groupingBy(
                        AttachedEvidence::entryId, Collectors.mapping(AttachedEvidence::evidence, Collectors.toList())));
    }
}
