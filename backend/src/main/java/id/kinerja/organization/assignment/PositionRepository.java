package id.kinerja.organization.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PositionRepository implements PanacheRepositoryBase<Position, UUID> {

    Optional<Position> findByTitle(UUID unitId, String title) {
        return find("unitId = ?1 and title = ?2", unitId, title.strip()).firstResultOptional();
    }
}
