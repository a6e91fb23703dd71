package id.kinerja.training;

import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How far a newcomer has come, seen from the own work in one statement. */
@ApplicationScoped
class FirstWeekRepository {

    private static final String SEEN = """
            SELECT EXISTS (SELECT 1 FROM data_confirmation d WHERE d.employee_id = :me) AS confirmed,
                   EXISTS (SELECT 1 FROM training_completion c WHERE c.employee_id = :me) AS learned,
                   EXISTS (SELECT 1 FROM plan p WHERE p.employee_id = :me) AS planned,
                   EXISTS (SELECT 1 FROM realisation r WHERE r.employee_id = :me) AS recorded,
                   EXISTS (SELECT 1 FROM audit_event v WHERE v.employee_id = :me AND v.actor_employee_id = :me AND v.action = 'OWN_FILE_READ') AS looked,
                   EXISTS (SELECT 1 FROM first_week_dismissal w WHERE w.employee_id = :me) AS dismissed""";

    private final EntityManager entityManager;

    FirstWeekRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    Row seen(UUID employeeId) {
        List<Tuple> rows = entityManager.createNativeQuery(SEEN, Tuple.class).setParameter("me", employeeId).getResultList();
        return new Row(rows.getFirst());
    }

    void dismiss(UUID employeeId, Instant now) {
        entityManager.createNativeQuery("INSERT INTO first_week_dismissal (employee_id, dismissed_at) VALUES (:me, :now) ON CONFLICT DO NOTHING")
                .setParameter("me", employeeId).setParameter("now", now).executeUpdate();
    }
}
