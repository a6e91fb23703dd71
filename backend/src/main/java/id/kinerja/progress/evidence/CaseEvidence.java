package id.kinerja.progress.evidence;

import id.kinerja.shared.problem.Problem;
import io.quarkus.arc.All;
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

/** Ties evidence to cases that later features hear, such as objections. */
@ApplicationScoped
public class CaseEvidence {

    private final CaseEvidenceRepository repository;
    private final List<CaseReaders> readers;

    CaseEvidence(CaseEvidenceRepository repository, @All List<CaseReaders> readers) {
        this.repository = repository;
        this.readers = readers;
    }

    /** Within the caller's transaction; 422 where one of them is not this person's own. One statement, none without ids. */
    @Transactional(TxType.MANDATORY)
    public void attach(UUID caseId, UUID ownerId, List<UUID> evidenceIds) {
        Set<UUID> ids = new LinkedHashSet<>(evidenceIds);
        if (!ids.isEmpty() && repository.attach(caseId, ownerId, ids) < ids.size()) {
            throw Problem.rule("progress.evidence-unknown").at("/evidenceIds", "progress.evidence-unknown");
        }
    }

    /** By case; cases without evidence are absent. One statement, none without ids. */
    public Map<UUID, List<EvidenceItem>> of(Collection<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        return repository.listOf(caseIds).stream().collect(Collectors.groupingBy(
                CaseEvidenceRepository.Proof::caseId, Collectors.mapping(CaseEvidenceRepository.Proof::evidence, Collectors.toList())));
    }

    boolean isReadable(UUID evidenceId) {
        return repository.listCases(evidenceId).stream()
                .anyMatch(caseId -> readers.stream().anyMatch(each -> each.mayRead(caseId)));
    }
}
