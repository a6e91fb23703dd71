package id.kinerja.identity.account;

import id.kinerja.identity.account.MeResponse.Assessor;
import id.kinerja.identity.account.MeResponse.Post;
import id.kinerja.identity.account.MeResponse.Relations;
import id.kinerja.identity.account.MeResponse.Self;
import id.kinerja.identity.account.MeResponse.UnitRef;
import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Everything about the caller in three statements, whatever the size of the office. */
@ApplicationScoped
class MeRepository {

    /** The definitive post goes before an acting one. */
    private static final String ME = """
            SELECT a.id, coalesce(e.display_name, a.name) AS name, array_to_string(a.roles, ' ') AS roles,
                   e.id AS employee_id, e.nip, e.grade, e.status,
                   g.id AS assignment_id, p.title, g.unit_id, u.name AS unit_name, g.starts_on,
                   b.id AS assessor_id, b.display_name AS assessor_name,
                   (SELECT max(c.confirmed_at) FROM data_confirmation c WHERE c.employee_id = e.id AND c.correct) AS confirmed_at
              FROM account a
              LEFT JOIN employee e ON e.id = a.employee_id
              LEFT JOIN LATERAL (SELECT * FROM assignment x WHERE x.employee_id = e.id AND x.starts_on <= :today
                                    AND (x.ends_on IS NULL OR x.ends_on >= :today)
                                  ORDER BY (x.kind = 'DEFINITIVE') DESC, x.starts_on DESC, x.id LIMIT 1) g ON true
              LEFT JOIN position p ON p.id = g.position_id
              LEFT JOIN unit u ON u.id = g.unit_id
              LEFT JOIN employee b ON b.id = g.assessor_employee_id
             WHERE a.id = :account""";

    private static final String RELATIONS = """
            WITH today AS (
              SELECT employee_id FROM assignment WHERE assessor_employee_id = :employee AND starts_on <= :today
                 AND (ends_on IS NULL OR ends_on >= :today))
            SELECT (SELECT count(DISTINCT employee_id) FROM today) AS assesses,
                   (SELECT count(DISTINCT x.employee_id) FROM assignment x JOIN today t ON x.assessor_employee_id = t.employee_id
                     WHERE x.starts_on <= :today AND (x.ends_on IS NULL OR x.ends_on >= :today)) AS superior_of""";

    private static final String HEADED = """
            SELECT DISTINCT u.id, u.name FROM assignment x JOIN position p ON p.id = x.position_id AND p.heads_unit
              JOIN unit u ON u.id = x.unit_id
             WHERE x.employee_id = :employee AND x.starts_on <= :today AND (x.ends_on IS NULL OR x.ends_on >= :today)
             ORDER BY u.name, u.id LIMIT 50""";

    private static final Relations NONE = new Relations(0, 0, List.of());

    private final Session session;

    MeRepository(Session session) {
        this.session = session;
    }

    Optional<MeResponse> find(UUID account, LocalDate today) {
        return session.createNativeQuery(ME, Tuple.class)
                .setParameter("account", account)
                .setParameter("today", today)
                .getResultStream()
                .map(Row::new)
                .map(row -> me(row, today))
                .findFirst();
    }

    private MeResponse me(Row row, LocalDate today) {
        UUID employee = row.uuid("employee_id");
        return new MeResponse(row.uuid("id"), row.text("name"), AccountRepository.roles(row.text("roles")).stream().sorted().toList(),
                self(row), post(row), row.instant("confirmed_at"), employee == null ? NONE : relations(employee, today));
    }

    private static Self self(Row row) {
        return row.uuid("employee_id") == null
                ? null
                : new Self(row.uuid("employee_id"), row.text("nip"), row.text("name"), row.text("grade"), row.text("status"));
    }

    private static Post post(Row row) {
        if (row.uuid("assignment_id") == null) {
            return null;
        }
        Assessor assessor = row.uuid("assessor_id") == null ? null : new Assessor(row.uuid("assessor_id"), row.text("assessor_name"));
        return new Post(row.text("title"), new UnitRef(row.uuid("unit_id"), row.text("unit_name")), assessor, row.date("starts_on"));
    }

    private Relations relations(UUID employee, LocalDate today) {
        Row counts = new Row(session.createNativeQuery(RELATIONS, Tuple.class)
                .setParameter("employee", employee)
                .setParameter("today", today)
                .getSingleResult());
        List<UnitRef> headed = session.createNativeQuery(HEADED, Tuple.class)
                .setParameter("employee", employee)
                .setParameter("today", today)
                .getResultStream()
                .map(Row::new)
                .map(row -> new UnitRef(row.uuid("id"), row.text("name")))
                .toList();
        return new Relations((int) counts.whole("assesses"), (int) counts.whole("superior_of"), headed);
    }
}
