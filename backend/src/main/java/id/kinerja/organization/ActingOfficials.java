package id.kinerja.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * For whom somebody acts. An acting official (Plt, Plh) of a leading post does on the day what its definitive holder would do, or, while
 * the post is vacant, its last one: agree plans and assess. A head's right to read comes with the post itself ({@link UnitHeads}).
 */
@ApplicationScoped
public class ActingOfficials {

    private static final String STOOD_IN_FOR = """
            SELECT d.employee_id FROM assignment a
              JOIN position p ON p.id = a.position_id AND p.kind IN ('ADMINISTRATOR', 'SUPERVISOR')
              JOIN assignment d ON d.position_id = a.position_id AND d.kind = 'DEFINITIVE' AND d.starts_on <= :on AND d.employee_id <> a.employee_id
             WHERE a.employee_id = :employee AND a.kind <> 'DEFINITIVE' AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
               AND NOT EXISTS (SELECT 1 FROM assignment n WHERE n.position_id = d.position_id AND n.kind = 'DEFINITIVE'
                                  AND n.starts_on <= :on AND n.starts_on > d.starts_on)""";

    private final EntityManager entityManager;

    ActingOfficials(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The holders of leading posts in whose place this person acts on that day; one statement. */
    @SuppressWarnings("unchecked")
    public Set<UUID> standsInFor(UUID employeeId, LocalDate on) {
        return Set.copyOf((List<UUID>) entityManager.createNativeQuery(STOOD_IN_FOR, UUID.class)
                .setParameter("employee", employeeId).setParameter("on", on).getResultList());
    }
}
