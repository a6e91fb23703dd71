package id.kinerja.organization;

import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For whom somebody acts. An acting official (Plt, Plh) of a leading post does on the day what its definitive holder would do, or, while
 * the post is vacant, its last one: agree plans and assess, of which SE BKN 1/SE/I/2021 (from memory, unverified) speaks among the powers of
 * acting officials. A head's right to read comes with the post itself ({@link UnitHeads}).
 */
@ApplicationScoped
public class ActingOfficials {

    private static final String ACTING = """
              FROM assignment a
              JOIN position p ON p.id = a.position_id AND p.kind IN ('ADMINISTRATOR', 'SUPERVISOR')
              JOIN assignment d ON d.position_id = a.position_id AND d.kind = 'DEFINITIVE' AND d.starts_on <= :today AND d.employee_id <> a.employee_id
             WHERE a.kind <> 'DEFINITIVE' AND a.starts_on <= :today AND (a.ends_on IS NULL OR a.ends_on >= :today)
               AND NOT EXISTS (SELECT 1 FROM assignment n WHERE n.position_id = d.position_id AND n.kind = 'DEFINITIVE'
                                  AND n.starts_on <= :today AND n.starts_on > d.starts_on)""";

    /** For other statements: in whose places {@code :me} assesses {@code :today}, as column {@code employee_id}; oneself is among them. */
    public static final String SEATS = "SELECT CAST(:me AS uuid) AS employee_id UNION SELECT d.employee_id" + ACTING + " AND a.employee_id = :me";

    /** For other statements: who acts {@code :today} in the places of {@code :holders}, as column {@code employee_id}. */
    public static final String OFFICIALS = "SELECT a.employee_id" + ACTING + " AND d.employee_id IN (:holders)";

    private static final String NAMED = "SELECT DISTINCT d.employee_id AS holder_id, h.display_name AS holder_name, a.employee_id AS official_id,"
            + " o.display_name AS official_name, a.kind" + ACTING.replaceFirst("WHERE", """
            JOIN employee h ON h.id = d.employee_id
              JOIN employee o ON o.id = a.employee_id
             WHERE""");

    private final EntityManager entityManager;

    ActingOfficials(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The holders of leading posts in whose place this person acts on that day; one statement. */
    public Set<UUID> standsInFor(UUID employeeId, LocalDate on) {
        return by("a.employee_id", employeeId, on).map(acting -> acting.holder().employeeId()).collect(Collectors.toUnmodifiableSet());
    }

    /** In whose places this person assesses on that day, oneself among them; one statement. */
    public Set<UUID> seatsOf(UUID employeeId, LocalDate on) {
        return Stream.concat(Stream.of(employeeId), standsInFor(employeeId, on).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** As what one person acts for the other on that day; one statement. */
    public Optional<ActingFor> find(UUID officialId, UUID holderId, LocalDate on) {
        return by("a.employee_id", officialId, on).filter(acting -> acting.holder().employeeId().equals(holderId)).findFirst();
    }

    /** Who acts for this person on that day; one statement. */
    public List<ActingFor> listOf(UUID holderId, LocalDate on) {
        return by("d.employee_id", holderId, on).toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<ActingFor> by(String column, UUID employeeId, LocalDate on) {
        List<Tuple> rows = entityManager.createNativeQuery(NAMED + " AND " + column + " = :me ORDER BY official_name, official_id", Tuple.class)
                .setParameter("me", employeeId).setParameter("today", on).getResultList();
        return rows.stream().map(Row::new).map(row -> new ActingFor(
                new PersonRef(row.uuid("holder_id"), row.text("holder_name")), row.oneOf("kind", AssignmentKind.class),
                new PersonRef(row.uuid("official_id"), row.text("official_name"))));
    }
}
