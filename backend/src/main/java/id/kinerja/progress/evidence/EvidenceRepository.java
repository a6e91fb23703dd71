package id.kinerja.progress.evidence;

import id.kinerja.progress.reader.Subject;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    static final String COLUMNS =
            "e.id, e.kind, e.file_name, e.media_type, e.size_bytes, e.sha256, e.url, e.description, e.added_at";

    /** Attaches what belongs to the employee and tells what it was; anything else is left out. */
    private static final String ATTACH = """
            WITH attached AS (
              INSERT INTO %s (%s, evidence_id)
              SELECT :entry, e.id FROM evidence e WHERE e.id IN (:ids) AND e.employee_id = :employee
              RETURNING evidence_id)
            SELECT %s FROM evidence e JOIN attached a ON a.evidence_id = e.id ORDER BY e.id""";

    private static final String OF_ENTRIES = """
            SELECT re.%2$s AS entry_id, %3$s FROM %1$s re JOIN evidence e ON e.id = re.evidence_id
             WHERE re.%2$s IN (:ids) ORDER BY e.id""";

    private static final String SUBJECTS = """
            SELECT DISTINCT r.employee_id, p.assessor_employee_id AS plan_assessor_id, ca.assessor_employee_id AS assessor_id,
                   ca.superior_employee_id AS superior_id, ca.unit_id
              FROM realisation_evidence re
              JOIN realisation r ON r.id = re.realisation_id
              JOIN indicator i ON i.id = r.indicator_id
              JOIN target t ON t.id = i.target_id
              JOIN plan p ON p.id = t.plan_id
              LEFT JOIN cycle_assignment ca ON ca.cycle_id = p.cycle_id AND ca.employee_id = r.employee_id
             WHERE re.evidence_id = :evidence
            UNION
            SELECT w.employee_id, NULL, ca.assessor_employee_id, ca.superior_employee_id, ca.unit_id
              FROM work_log_evidence we
              JOIN work_log_entry w ON w.id = we.entry_id
              JOIN cycle_assignment ca ON ca.cycle_id = w.cycle_id AND ca.employee_id = w.employee_id
             WHERE we.evidence_id = :evidence""";

    boolean isAttached(UUID id) {
        return (boolean) getEntityManager()
                .createNativeQuery("SELECT EXISTS (SELECT 1 FROM realisation_evidence WHERE evidence_id = :id)"
                        + " OR EXISTS (SELECT 1 FROM case_evidence WHERE evidence_id = :id)")
                .setParameter("id", id)
                .getSingleResult();
    }

    List<EvidenceItem> attach(ProvenEntry kind, UUID entryId, UUID employeeId, Collection<UUID> ids) {
        return Rows.of(getEntityManager().createNativeQuery(ATTACH.formatted(kind.table(), kind.column(), COLUMNS), Tuple.class)
                .setParameter("entry", entryId)
                .setParameter("employee", employeeId)
                .setParameter("ids", ids)).stream()
                .map(EvidenceRepository::item)
                .toList();
    }

    List<AttachedEvidence> listOf(ProvenEntry kind, Collection<UUID> entryIds) {
        return Rows.of(getEntityManager().createNativeQuery(OF_ENTRIES.formatted(kind.table(), kind.column(), COLUMNS), Tuple.class)
                        .setParameter("ids", entryIds)).stream()
                .map(row -> new AttachedEvidence(row.uuid("entry_id"), item(row)))
                .toList();
    }

    List<Subject> listSubjects(UUID evidenceId) {
        return Rows.of(getEntityManager().createNativeQuery(SUBJECTS, Tuple.class).setParameter("evidence", evidenceId)).stream()
                .map(row -> Subject.of(
                        row.uuid("employee_id"), row.uuid("assessor_id"), row.uuid("plan_assessor_id"), row.uuid("superior_id"),
                        row.uuid("unit_id")))
                .toList();
    }

    /** The foreign key of what is attached keeps this from taking too much, also against an entry of this moment. */
    int deleteUnattached(Instant addedBefore, int atMost) {
        return getEntityManager().createNativeQuery("""
                        DELETE FROM evidence WHERE id IN (
                          SELECT e.id FROM evidence e
                           WHERE e.added_at < :before AND NOT EXISTS (SELECT 1 FROM work_log_evidence we WHERE we.evidence_id = e.id)
                             AND NOT EXISTS (SELECT 1 FROM realisation_evidence re WHERE re.evidence_id = e.id)
                             AND NOT EXISTS (SELECT 1 FROM case_evidence ce WHERE ce.evidence_id = e.id)
                           ORDER BY e.added_at LIMIT :most)""")
                .setParameter("before", addedBefore)
                .setParameter("most", atMost)
                .executeUpdate();
    }

    boolean provesWork(UUID id) {
        return (boolean) getEntityManager()
                .createNativeQuery("SELECT EXISTS (SELECT 1 FROM work_log_evidence WHERE evidence_id = :id)")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Held until the end of the transaction: whoever stores this content and whoever clears it away take turns. */
    void lockContent(String sha256) {
        getEntityManager()
                .createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtextextended(:sha, 7)) AS text)")
                .setParameter("sha", sha256)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    Set<String> findKnown(Collection<String> hashes) {
        List<String> known = getEntityManager()
                .createNativeQuery("SELECT DISTINCT sha256 FROM evidence WHERE sha256 IN (:hashes)", String.class)
                .setParameter("hashes", hashes)
                .getResultList();
        return Set.copyOf(known);
    }

    static EvidenceItem item(Row row) {
        return new EvidenceItem(
                row.uuid("id"), row.oneOf("kind", EvidenceKind.class), row.text("file_name"), row.text("media_type"),
                row.decimal("size_bytes") == null ? null : row.whole("size_bytes"), row.text("sha256"), row.text("url"),
                row.text("description"), row.instant("added_at"));
    }
}
