package id.kinerja.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CycleRepository implements PanacheRepositoryBase<Cycle, UUID> {}
