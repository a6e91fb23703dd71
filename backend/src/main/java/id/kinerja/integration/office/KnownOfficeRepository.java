package id.kinerja.integration.office;

import id.kinerja.employee.EmployeeStatus;
import id.kinerja.integration.check.KnownOffice;
import id.kinerja.organization.assignment.PositionKind;
import id.kinerja.organization.unit.UnitKind;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks up everybody a file names, in four statements however many they are. */
@ApplicationScoped
class KnownOfficeRepository {

    /**
     * The last definitive assignment of each, and since when its post is held: the first day after the last assignment
     * to another post. Windows instead of a lookup for each person: right after a large import the tables have no
     * statistics yet, and lookups would be planned as if they were small.
     */
    private static final String PEOPLE = """
            WITH named AS MATERIALIZED (
              SELECT * FROM employee WHERE nip = ANY(CAST(:nips AS text[]))
            ), held AS (
              SELECT d.*, first_value(d.position_id) OVER latest AS last_position, row_number() OVER latest AS place
              FROM assignment d WHERE d.kind = 'DEFINITIVE' AND d.employee_id IN (SELECT id FROM named)
              WINDOW latest AS (PARTITION BY d.employee_id ORDER BY d.starts_on DESC)
            ), former AS (
              SELECT employee_id, max(starts_on) AS starts_on, max(ends_on) AS ends_on
              FROM held WHERE position_id <> last_position GROUP BY employee_id
            ), since AS (
              SELECT DISTINCT ON (h.employee_id) h.employee_id, h.id, h.starts_on, h.ends_on
              FROM held h LEFT JOIN former o ON o.employee_id = h.employee_id
              WHERE o.starts_on IS NULL OR h.starts_on > o.starts_on ORDER BY h.employee_id, h.starts_on
            )
            SELECT e.id, e.nip, e.name, e.title_prefix, e.title_suffix, e.status, e.grade, e.email, e.contract_ends_on, e.active,
                   a.id AS assignment_id, a.unit_id, a.starts_on, a.ends_on, p.title, p.kind, p.echelon, s.nip AS assessor_nip,
                   f.id AS first_id, f.starts_on AS held_since, f.ends_on AS first_ends_on, o.ends_on AS former_ends_on
            FROM named e
            LEFT JOIN held a ON a.employee_id = e.id AND a.place = 1
            LEFT JOIN position p ON p.id = a.position_id
            LEFT JOIN employee s ON s.id = a.assessor_employee_id
            LEFT JOIN since f ON f.employee_id = e.id
            LEFT JOIN former o ON o.employee_id = e.id
            ORDER BY e.active""";

    private static final String SUPERIORS = """
            WITH RECURSIVE upward AS (
              SELECT e.id FROM employee e WHERE e.active AND e.nip = ANY(CAST(:nips AS text[]))
              UNION
              SELECT a.assessor_employee_id FROM upward b JOIN assignment a ON a.employee_id = b.id
              WHERE a.kind = 'DEFINITIVE' AND (a.ends_on IS NULL OR a.ends_on >= :today) AND a.assessor_employee_id IS NOT NULL
            )
            SELECT e.nip, s.nip AS assessor_nip FROM upward b JOIN employee e ON e.id = b.id
            JOIN assignment a ON a.employee_id = e.id AND a.kind = 'DEFINITIVE' AND (a.ends_on IS NULL OR a.ends_on >= :today)
            JOIN employee s ON s.id = a.assessor_employee_id
            WHERE e.active ORDER BY a.starts_on""";

    private final EntityManager entityManager;

    KnownOfficeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    KnownOffice load(Collection<String> nips, LocalDate today) {
        String[] wanted = nips.toArray(String[]::new);
        return new KnownOffice(people(wanted), units(), positions(), superiors(wanted, today));
    }

    private Map<String, KnownOffice.Person> people(String[] nips) {
        Map<String, KnownOffice.Person> people = new HashMap<>();
        rows(entityManager.createNativeQuery(PEOPLE, Tuple.class).setParameter("nips", nips).getResultList())
                .forEach(row -> people.put(row.text("nip"), person(row)));
        return people;
    }

    private static KnownOffice.Person person(Row row) {
        return new KnownOffice.Person(row.uuid("id"), row.text("nip"), row.text("name"), row.text("title_prefix"),
                row.text("title_suffix"), row.oneOf("status", EmployeeStatus.class), row.text("grade"), row.text("email"), row.date("contract_ends_on"),
                row.flag("active"), row.uuid("assignment_id") == null ? null : assignment(row));
    }

    private static KnownOffice.Assignment assignment(Row row) {
        return new KnownOffice.Assignment(row.uuid("assignment_id"), row.uuid("unit_id"), row.text("title"),
                row.oneOf("kind", PositionKind.class), row.text("echelon"), row.text("assessor_nip"), row.date("starts_on"),
                row.date("ends_on"), row.date("held_since"), row.uuid("first_id"), row.date("first_ends_on"),
                row.date("former_ends_on"));
    }

    Map<UUID, KnownOffice.Unit> units() {
        Map<UUID, KnownOffice.Unit> units = new HashMap<>();
        rows(entityManager.createNativeQuery("SELECT id, code, name, kind, parent_id FROM unit", Tuple.class).getResultList())
                .forEach(row -> units.put(row.uuid("id"), new KnownOffice.Unit(row.uuid("id"), row.text("code"),
                        row.text("name"), row.oneOf("kind", UnitKind.class), row.uuid("parent_id"))));
        return units;
    }

    private Map<KnownOffice.Place, KnownOffice.Post> positions() {
        Map<KnownOffice.Place, KnownOffice.Post> posts = new HashMap<>();
        rows(entityManager.createNativeQuery("SELECT id, unit_id, title, kind, echelon FROM position", Tuple.class).getResultList())
                .forEach(row -> posts.putIfAbsent(KnownOffice.place(row.uuid("unit_id"), row.text("title")),
                        new KnownOffice.Post(row.uuid("id"), row.text("title"), row.oneOf("kind", PositionKind.class),
                                row.text("echelon"))));
        return posts;
    }

    private Map<String, String> superiors(String[] nips, LocalDate today) {
        Map<String, String> superiors = new HashMap<>();
        rows(entityManager.createNativeQuery(SUPERIORS, Tuple.class)
                .setParameter("nips", nips).setParameter("today", today).getResultList())
                .forEach(row -> superiors.put(row.text("nip"), row.text("assessor_nip")));
        return superiors;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Row> rows(List<?> tuples) {
        return ((List<Tuple>) tuples).stream().map(Row::new);
    }
}
