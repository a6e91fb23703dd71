package id.kinerja.organization;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who heads which units on a day, acting heads included; each question is one statement along one branch of the tree. */
@ApplicationScoped
public class UnitHeads {

    private static final String HEADS = """
            WITH RECURSIVE upward AS (
              SELECT u.id, u.parent_id, 0 AS height FROM unit u WHERE u.id = :unit
              UNION
              SELECT u.id, u.parent_id, b.height + 1 FROM upward b JOIN unit u ON u.id = b.parent_id
            )
            SELECT e.id AS employee_id, e.display_name AS name, min(u.height) AS height FROM upward u
              JOIN position p ON p.unit_id = u.id AND p.heads_unit
              JOIN assignment a ON a.position_id = p.id AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
              JOIN employee e ON e.id = a.employee_id
             GROUP BY e.id, e.display_name ORDER BY height, e.display_name""";

    private static final String UNITS_UNDER = """
            WITH RECURSIVE below AS (
              SELECT a.unit_id AS id FROM assignment a JOIN position p ON p.id = a.position_id AND p.heads_unit
               WHERE a.employee_id = :employee AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
              UNION
              SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id
            )
            SELECT id FROM below""";

    private final EntityManager entityManager;

    UnitHeads(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The heads of the unit and of those above it, the nearest first. */
    public List<PersonRef> of(UUID unitId, LocalDate on) {
        return rows(unitId, on).stream().map(UnitHeads::person).toList();
    }

    /** The head of the unit, or of the nearest above that has one; two while somebody acts beside the holder. */
    public List<PersonRef> nearest(UUID unitId, LocalDate on) {
        List<Row> heads = rows(unitId, on);
        return heads.stream().filter(row -> row.whole("height") == heads.getFirst().whole("height")).map(UnitHeads::person).toList();
    }

    private List<Row> rows(UUID unitId, LocalDate on) {
        return Rows.of(entityManager, HEADS, Map.of("unit", unitId, "on", on));
    }

    private static PersonRef person(Row row) {
        return new PersonRef(row.uuid("employee_id"), row.text("name"));
    }

    /** All units that this person heads, with those below them. */
    @SuppressWarnings("unchecked")
    public Set<UUID> unitsUnder(UUID employeeId, LocalDate on) {
        List<UUID> units = entityManager.createNativeQuery(UNITS_UNDER, UUID.class)
                .setParameter("employee", employeeId).setParameter("on", on).getResultList();
        return units.stream().collect(Collectors.toUnmodifiableSet());
    }
}
