package id.kinerja.progress.evidence;

import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CaseEvidenceRepository {

    record Proof(UUID caseId, EvidenceItem evidence) {}

    private final EntityManager entityManager;

    CaseEvidenceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** How many of them are the owner's and are attached now. */
    int attach(UUID caseId, UUID ownerId, Collection<UUID> ids) {
        return entityManager.createNativeQuery("""
                        INSERT INTO case_evidence (case_id, evidence_id)
                        SELECT :case, e.id FROM evidence e WHERE e.id IN (:ids) AND e.employee_id = :owner""")
                .setParameter("case", caseId)
                .setParameter("ids", ids)
                .setParameter("owner", ownerId)
                .executeUpdate();
    }

    List<Proof> listOf(Collection<UUID> caseIds) {
        return Rows.of(entityManager.createNativeQuery("SELECT c.case_id, " + EvidenceRepository.COLUMNS
                                + " FROM case_evidence c JOIN evidence e ON e.id = c.evidence_id WHERE c.case_id IN (:ids) ORDER BY e.id", Tuple.class)
                        .setParameter("ids", caseIds))
                .stream()
                .map(row -> new Proof(row.uuid("case_id"), EvidenceRepository.item(row)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<UUID> listCases(UUID evidenceId) {
        return entityManager.createNativeQuery("SELECT case_id FROM case_evidence WHERE evidence_id = :evidence", UUID.class)
                .setParameter("evidence", evidenceId).getResultList();
    }
}
