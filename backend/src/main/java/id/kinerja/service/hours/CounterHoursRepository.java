package id.kinerja.service.hours;

import id.kinerja.shared.paging.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class CounterHoursRepository implements PanacheRepositoryBase<CounterHours, UUID> {

    /** For each unit the nearest one, itself or above it, that has hours. */
    private static final String OWNERS = """
            WITH RECURSIVE upward AS (
              SELECT u.id AS unit_id, u.id AS owner, u.parent_id, 0 AS height FROM unit u WHERE u.id IN (:units)
              UNION ALL
              SELECT b.unit_id, u.id, u.parent_id, b.height + 1 FROM upward b JOIN unit u ON u.id = b.parent_id
            )
            SELECT DISTINCT ON (w.unit_id) w.unit_id, w.owner FROM upward w
             WHERE EXISTS (SELECT 1 FROM counter_hours h WHERE h.unit_id = w.owner)
             ORDER BY w.unit_id, w.height""";

    Map<UUID, UUID> ownersOf(Collection<UUID> unitIds) {
        return Rows.of(getEntityManager().createNativeQuery(OWNERS, Tuple.class).setParameter("units", unitIds))
                .stream().collect(Collectors.toMap(row -> row.uuid("unit_id"), row -> row.uuid("owner")));
    }

    List<CounterHours> listNewestFirst(Collection<UUID> owners) {
        return owners.isEmpty() ? List.of() : list("unitId IN ?1 ORDER BY unitId, validFrom DESC", owners);
    }
}
