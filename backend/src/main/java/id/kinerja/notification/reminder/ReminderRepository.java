package id.kinerja.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

@ApplicationScoped
class ReminderRepository {

    private final EntityManager entityManager;

    ReminderRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** True for the one who comes first; another instance waits for that one's transaction and then hears false. */
    boolean claim(String subject, LocalDate dueOn, int stage, Instant now) {
        return entityManager.createNativeQuery("""
                        INSERT INTO reminder_sent (subject, due_on, stage, sent_at)
                        VALUES (:subject, :due, :stage, :now) ON CONFLICT DO NOTHING""")
                .setParameter("subject", subject)
                .setParameter("due", dueOn)
                .setParameter("stage", stage)
                .setParameter("now", now)
                .executeUpdate() == 1;
    }

    void deleteBefore(Instant before) {
        entityManager.createNativeQuery("DELETE FROM reminder_sent WHERE sent_at < :before").setParameter("before", before).executeUpdate();
    }
}
