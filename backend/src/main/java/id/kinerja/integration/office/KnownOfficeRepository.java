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
     * to another post.
     */
    private static final String PEOPLE = """
            SELECT e.id, e.nip, e.name, e.title_prefix, e.title_suffix, e.status, e.grade, e.email, e.active,
                   a.id AS assignment_id, a.unit_id, a.starts_on, a.ends_on, p.title, p.kind, p.echelon, s.nip AS assessor_nip,
                   f.id AS first_id, f.starts_on AS held_since, f.ends_on AS first_ends_on, o.ends_on AS former_ends_on
            FROM employee e
            LEFT JOIN LATERAL (SELECT * FROM assignment d WHERE d.employee_id = e.id AND d.kind = 'DEFINITIVE'
                               ORDER BY d.starts_on DESC LIMIT 1) a ON true
            LEFT JOIN position p ON p.id = a.position_id
            LEFT JOIN employee s ON s.id = a.assessor_employee_id
            LEFT JOIN LATERAL (SELECT d.starts_on, d.ends_on FROM assignment d WHERE d.employee_id = e.id AND d.kind = 'DEFINITIVE'
                               AND d.position_id <> a.position_id ORDER BY d.starts_on DESC LIMIT 1) o ON true
            LEFT JOIN LATERAL (SELECT d.id, d.starts_on, d.ends_on FROM assignment d WHERE d.employee_id = e.id
                               AND d.kind = 'DEFINITIVE' AND (o.starts_on IS NULL OR d.starts_on > o.starts_on)
                               ORDER BY d.starts_on LIMIT 1) f ON true
            WHERE e.nip = ANY(CAST(:nips AS text[]))
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
                row.text("title_suffix"), row.oneOf("status", EmployeeStatus.class), row.text("grade"), row.text("email"),
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
