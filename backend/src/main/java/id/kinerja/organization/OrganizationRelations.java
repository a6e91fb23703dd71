package id.kinerja.organization;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What people are to each other on a day, from the assignments in force that day, acting ones included. Each question is one
 * statement that touches only the rows of the people and the chain of units concerned, however large the office is.
 * For the things of a cycle its frozen assignments answer instead.
 */
@ApplicationScoped
public class OrganizationRelations {

    private final EntityManager entityManager;

    OrganizationRelations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Everything the caller is to this employee. */
    public Relations between(UUID callerId, UUID employeeId, LocalDate on) {
        Row row = one(RelationSql.BETWEEN, Map.of("caller", callerId, "employee", employeeId, "on", on));
        return new Relations(row.flag("assessor"), row.flag("superior"), row.flag("unit_head"));
    }

    /** The assessor of the definitive assignment; of an acting one only where there is no definitive one. */
    public Optional<UUID> assessorOf(UUID employeeId, LocalDate on) {
        return Rows.of(entityManager, RelationSql.ASSESSOR, Map.of("employee", employeeId, "on", on))
                .stream().findFirst().map(row -> row.uuid("assessor_id"));
    }

    /** What a person is to others in sum, for the first screen. */
    public RelationCounts countsOf(UUID employeeId, LocalDate on) {
        Row row = one(RelationSql.COUNTS, Map.of("employee", employeeId, "on", on));
        return new RelationCounts((int) row.whole("assesses"), (int) row.whole("superior_of"), unitsHeadedBy(employeeId, on));
    }

    /** The units whose heading position the person holds, without those below them. */
    public List<UnitRef> unitsHeadedBy(UUID employeeId, LocalDate on) {
        return Rows.of(entityManager, RelationSql.HEADED, Map.of("employee", employeeId, "on", on)).stream()
                .map(row -> new UnitRef(row.uuid("id"), row.text("name")))
                .toList();
    }

    /** The unit and all below it; empty if there is no such unit. */
    public Set<UUID> subtree(UUID unitId) {
        return Rows.of(entityManager, RelationSql.SUBTREE, Map.of("unit", unitId))
                .stream().map(row -> row.uuid("id")).collect(Collectors.toUnmodifiableSet());
    }

    private Row one(String sql, Map<String, Object> parameters) {
        return Rows.of(entityManager, sql, parameters).getFirst();
    }
}
