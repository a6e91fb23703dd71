package id.kinerja.notification.preference;

import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;

@ApplicationScoped
class PreferenceRepository {

    /** Version 0 stands for nothing chosen yet. */
    private static final String SELECT = """
            SELECT coalesce(p.language, 'id') AS language, CAST(coalesce(p.mail, '{}') AS text) AS mail,
                   coalesce(p.version, 0) AS version, coalesce(a.email, e.email) IS NOT NULL AS address_known
              FROM employee e LEFT JOIN notice_preference p ON p.employee_id = e.id LEFT JOIN account a ON a.employee_id = e.id
             WHERE e.id = :employee""";

    private static final String REPLACE = """
            INSERT INTO notice_preference (employee_id, language, mail, version)
            VALUES (:employee, :language, CAST(:mail AS jsonb), 1)
            ON CONFLICT (employee_id) DO UPDATE
               SET language = excluded.language, mail = excluded.mail, version = notice_preference.version + 1
             WHERE notice_preference.version = :version""";

    private final EntityManager entityManager;

    PreferenceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Row get(UUID employeeId) {
        return new Row((Tuple) entityManager.createNativeQuery(SELECT, Tuple.class)
                .setParameter("employee", employeeId).getSingleResult());
    }

    /** False where somebody changed it since that version. */
    boolean replace(UUID employeeId, String language, String mail, long version) {
        return entityManager.createNativeQuery(REPLACE)
                .setParameter("employee", employeeId)
                .setParameter("language", language)
                .setParameter("mail", mail)
                .setParameter("version", version)
                .executeUpdate() == 1;
    }
}
