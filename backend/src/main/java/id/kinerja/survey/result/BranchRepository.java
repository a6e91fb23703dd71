package id.kinerja.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The units of somebody's branch: where one works, everything above it, and everything below it. */
@ApplicationScoped
class BranchRepository {

    private static final String BRANCH = """
            WITH RECURSIVE mine AS (
              SELECT a.unit_id AS id FROM assignment a
               WHERE a.employee_id = :employee AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
            ), upward AS (
              SELECT u.id, u.parent_id FROM unit u JOIN mine m ON m.id = u.id
              UNION
              SELECT u.id, u.parent_id FROM upward b JOIN unit u ON u.id = b.parent_id
            ), downward AS (
              SELECT id FROM mine
              UNION
              SELECT u.id FROM downward b JOIN unit u ON u.parent_id = b.id
            )
            SELECT id FROM upward UNION SELECT id FROM downward""";

    private final EntityManager entityManager;

    BranchRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    Set<UUID> unitsOf(UUID employee, LocalDate on) {
        return new HashSet<>((List<UUID>) entityManager.createNativeQuery(BRANCH, UUID.class)
                .setParameter("employee", employee).setParameter("on", on).getResultList());
    }
}
