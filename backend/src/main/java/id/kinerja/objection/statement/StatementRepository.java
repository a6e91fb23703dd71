package id.kinerja.objection.statement;

import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class StatementRepository {

    private final EntityManager entityManager;

    StatementRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void insert(UUID id, UUID objectionId, Party party, String text, Instant now, UUID by, boolean heard) {
        entityManager.createNativeQuery("""
                        INSERT INTO objection_statement (id, objection_id, party, text, given_at, by_employee_id, by_name, heard)
                        SELECT :id, :objection, :party, :text, :now, e.id, e.display_name, :heard FROM employee e WHERE e.id = :by""")
                .setParameter("id", id)
                .setParameter("objection", objectionId)
                .setParameter("party", party.name())
                .setParameter("text", text)
                .setParameter("now", now)
                .setParameter("heard", heard)
                .setParameter("by", by)
                .executeUpdate();
    }

    List<StatementPart> list(UUID objectionId) {
        return Rows.of(entityManager.createNativeQuery("""
                        SELECT s.id, s.party, s.text, s.given_at, s.by_employee_id, s.by_name, s.heard FROM objection_statement s
                         WHERE s.objection_id = :objection ORDER BY s.given_at, s.id""", Tuple.class)
                        .setParameter("objection", objectionId))
                .stream()
                .map(row -> new StatementPart(
                        row.uuid("id"), row.oneOf("party", Party.class), row.text("text"), row.instant("given_at"),
                        new PersonRef(row.uuid("by_employee_id"), row.text("by_name")), row.flag("heard"), List.of()))
                .toList();
    }
}
