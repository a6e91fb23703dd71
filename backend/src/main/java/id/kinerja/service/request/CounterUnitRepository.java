package id.kinerja.service.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** At which counters an employee works: those of the units of today's assignments. */
@ApplicationScoped
class CounterUnitRepository {

    private final EntityManager entityManager;

    CounterUnitRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    Set<UUID> unitsOf(UUID employeeId, LocalDate day) {
        return Set.copyOf((List<UUID>) entityManager.createNativeQuery("""
                        SELECT DISTINCT a.unit_id FROM assignment a WHERE a.employee_id = :employee
                           AND a.starts_on <= :day AND (a.ends_on IS NULL OR a.ends_on >= :day)""", UUID.class)
                .setParameter("employee", employeeId).setParameter("day", day).getResultList());
    }
}
