package id.kinerja.survey.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which units a survey and a caller belong to. */
@ApplicationScoped
class SurveyUnitRepository {

    private static final String MINE_AND_ABOVE = """
            WITH RECURSIVE upward AS (
              SELECT u.id, u.parent_id FROM assignment a JOIN unit u ON u.id = a.unit_id
               WHERE a.employee_id = :employee AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
              UNION
              SELECT u.id, u.parent_id FROM upward b JOIN unit u ON u.id = b.parent_id
            )
            SELECT id FROM upward""";

    private static final String VISITS = """
            WITH RECURSIVE below AS (
              SELECT u.id FROM unit u WHERE u.id = :unit
              UNION
              SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id
            )
            SELECT count(*) FROM service_request r WHERE r.unit_id IN (SELECT id FROM below)
               AND r.arrived_at >= :from AND r.closed_at < :to""";

    private final EntityManager entityManager;

    SurveyUnitRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @SuppressWarnings("unchecked")
    Set<UUID> listMineAndAbove(UUID employeeId, LocalDate on) {
        return Set.copyOf((List<UUID>) entityManager.createNativeQuery(MINE_AND_ABOVE, UUID.class)
                .setParameter("employee", employeeId).setParameter("on", on).getResultList());
    }

    /** Requests of the unit and those below it that came and ended within this time. */
    int countVisits(UUID unitId, Instant from, Instant to) {
        return ((Number) entityManager.createNativeQuery(VISITS, Long.class).setParameter("unit", unitId)
                .setParameter("from", from).setParameter("to", to).getSingleResult()).intValue();
    }
}
