package id.kinerja.notification.mail;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OutboxRepository {

    /** Taken on by pushing its next attempt away: an instance that dies meanwhile leaves it to be tried again then. */
    private static final String CLAIM = """
            UPDATE mail_outbox m SET attempts = m.attempts + 1, next_attempt_at = :until
              FROM (SELECT o.id FROM mail_outbox o
                     WHERE o.sent_at IS NULL AND o.given_up_at IS NULL AND o.next_attempt_at <= :now
                     ORDER BY o.next_attempt_at, o.id LIMIT 1 FOR UPDATE SKIP LOCKED) next,
                   employee e LEFT JOIN account a ON a.employee_id = e.id LEFT JOIN notice_preference p ON p.employee_id = e.id
             WHERE m.id = next.id AND e.id = m.employee_id
            RETURNING m.id, m.attempts, m.kind, coalesce(a.email, e.email) AS address, coalesce(p.language, 'id') AS language""";

    private static final String LINES = """
            SELECT n.kind, CAST(n.parameters AS text) AS parameters, n.path FROM notice n
             WHERE n.mail_id = :mail ORDER BY n.created_at, n.id LIMIT 200""";

    /** One mail a reader for all that waits and is still unread. */
    private static final String DIGEST = """
            WITH waiting AS (
              SELECT n.id, n.recipient_employee_id FROM notice n
               WHERE n.mail = 'DAILY' AND n.mail_id IS NULL AND n.read_at IS NULL AND n.created_at < :before
               ORDER BY n.recipient_employee_id, n.created_at LIMIT 5000 FOR UPDATE SKIP LOCKED),
            digest AS MATERIALIZED (
              SELECT new_id() AS id, r.recipient_employee_id FROM (SELECT DISTINCT recipient_employee_id FROM waiting) r),
            outbox AS (
              INSERT INTO mail_outbox (id, employee_id, kind, created_at, next_attempt_at)
              SELECT d.id, d.recipient_employee_id, 'DIGEST', :now, :now FROM digest d)
            UPDATE notice n SET mail_id = d.id
              FROM waiting w JOIN digest d ON d.recipient_employee_id = w.recipient_employee_id
             WHERE n.id = w.id""";

    private final EntityManager entityManager;

    OutboxRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<WaitingMail> claim(Instant now, Instant until) {
        return Rows.of(entityManager.createNativeQuery(CLAIM, Tuple.class).setParameter("now", now).setParameter("until", until)).stream()
                .findFirst().map(this::waiting);
    }

    private WaitingMail waiting(Row row) {
        List<WaitingMail.Line> lines = Rows.of(
                        entityManager.createNativeQuery(LINES, Tuple.class).setParameter("mail", row.uuid("id"))).stream()
                .map(line -> new WaitingMail.Line(line.text("kind"), line.text("parameters"), line.text("path")))
                .toList();
        return new WaitingMail(row.uuid("id"), (int) row.whole("attempts"), row.text("address"), Locale.of(row.text("language")),
                row.text("kind").equals("DIGEST"), lines);
    }

    void markSent(UUID id, Instant now) {
        entityManager.createNativeQuery("UPDATE mail_outbox SET sent_at = :now, last_failure = NULL WHERE id = :id")
                .setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    void postpone(UUID id, Instant next, String failure) {
        entityManager.createNativeQuery("UPDATE mail_outbox SET next_attempt_at = :next, last_failure = :failure WHERE id = :id")
                .setParameter("next", next).setParameter("failure", failure).setParameter("id", id).executeUpdate();
    }

    void giveUp(UUID id, Instant now, String failure) {
        entityManager.createNativeQuery("UPDATE mail_outbox SET given_up_at = :now, last_failure = :failure WHERE id = :id")
                .setParameter("now", now).setParameter("failure", failure).setParameter("id", id).executeUpdate();
    }

    int gatherDigests(Instant before, Instant now) {
        return entityManager.createNativeQuery(DIGEST).setParameter("before", before).setParameter("now", now).executeUpdate();
    }

    int deleteBefore(Instant before, int batch) {
        return entityManager.createNativeQuery("""
                        DELETE FROM mail_outbox WHERE id IN (
                          SELECT id FROM mail_outbox WHERE created_at < :before AND (sent_at IS NOT NULL OR given_up_at IS NOT NULL)
                           LIMIT :batch FOR UPDATE SKIP LOCKED)""")
                .setParameter("before", before).setParameter("batch", batch).executeUpdate();
    }
}
