package id.kinerja.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PeriodRepository implements PanacheRepositoryBase<Period, UUID> {

    List<Period> listOf(UUID cycleId) {
        return list("cycleId = ?1 order by sequence", cycleId);
    }
}
