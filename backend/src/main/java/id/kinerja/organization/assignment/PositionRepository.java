package id.kinerja.organization.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PositionRepository implements PanacheRepositoryBase<Position, UUID> {

    Optional<Position> findByTitle(UUID unitId, String title) {
        return find("unitId = ?1 and title = ?2", unitId, title.strip()).firstResultOptional();
    }

    /** A position without a holder today keeps what it was. */
    void refreshHeads(Collection<UUID> unitIds, LocalDate on) {
        getEntityManager().createNativeQuery("""
                        UPDATE position p SET heads_unit = held.heads
                        FROM (SELECT a.position_id, bool_or(o.kind IN ('ADMINISTRATOR', 'SUPERVISOR') AND NOT EXISTS (
                                SELECT 1 FROM assignment s WHERE s.employee_id = a.assessor_employee_id AND s.unit_id = a.unit_id
                                  AND s.starts_on <= :on AND (s.ends_on IS NULL OR s.ends_on >= :on))) AS heads
                              FROM assignment a JOIN position o ON o.id = a.position_id
                              WHERE a.unit_id IN (:units) AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
                              GROUP BY a.position_id) held
                        WHERE p.id = held.position_id AND p.heads_unit <> held.heads""")
                .setParameter("units", unitIds).setParameter("on", on).executeUpdate();
    }
}
