package id.kinerja.integration.office;

import id.kinerja.shared.bulk.LongStatements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** The statements that publish staged people; each works on all of them at once. Their order is that of the foreign keys. */
@ApplicationScoped
class PublicationRepository {

    private static final String POSITIONS = """
            INSERT INTO position (id, unit_id, title, kind, echelon)
            SELECT new_id(), s.unit_id, s.title, min(s.position_kind), min(s.echelon)
            FROM import_person s WHERE s.run_id = :run GROUP BY s.unit_id, s.title
            ON CONFLICT (unit_id, title) DO UPDATE SET kind = excluded.kind, echelon = excluded.echelon,
              heads_unit = position.heads_unit AND excluded.kind IN ('ADMINISTRATOR', 'SUPERVISOR')
            WHERE (position.kind, position.echelon) IS DISTINCT FROM (excluded.kind, excluded.echelon)""";

    private static final String NEW_PEOPLE = """
            INSERT INTO employee (id, nip, name, title_prefix, title_suffix, status, grade, email, contract_ends_on)
            SELECT s.employee_id, s.nip, s.name, s.title_prefix, s.title_suffix, s.status, s.grade, s.email, s.contract_ends_on
            FROM import_person s WHERE s.run_id = :run AND s.is_new""";

    private static final String CHANGED_PEOPLE = """
            UPDATE employee e SET name = s.name, title_prefix = s.title_prefix, title_suffix = s.title_suffix,
              status = s.status, grade = s.grade, email = s.email, contract_ends_on = s.contract_ends_on, version = e.version + 1
            FROM import_person s WHERE s.run_id = :run AND s.person_changes AND NOT s.is_new AND e.id = s.employee_id""";

    private static final String FORMER_ASSIGNMENTS = """
            UPDATE assignment a SET ends_on = s.starts_on - 1, version = a.version + 1
            FROM import_person s WHERE s.run_id = :run AND s.step = 'FOLLOW' AND a.id = s.assignment_id
              AND (a.ends_on IS NULL OR a.ends_on >= s.starts_on)""";

    private static final String NEW_ASSIGNMENTS = """
            INSERT INTO assignment (id, employee_id, position_id, unit_id, assessor_employee_id, starts_on, kind)
            SELECT s.new_id, s.employee_id, p.id, p.unit_id, b.id, s.starts_on, 'DEFINITIVE'
            FROM import_person s
            JOIN position p ON p.unit_id = s.unit_id AND p.title = s.title
            LEFT JOIN employee b ON b.nip = s.assessor_nip AND b.active
            WHERE s.run_id = :run AND s.step IN ('BEGIN', 'FOLLOW')""";

    private static final String REWRITTEN_ASSIGNMENTS = """
            UPDATE assignment a SET position_id = p.id, unit_id = p.unit_id, assessor_employee_id = b.id, version = a.version + 1
            FROM import_person s
            JOIN position p ON p.unit_id = s.unit_id AND p.title = s.title
            LEFT JOIN employee b ON b.nip = s.assessor_nip AND b.active
            WHERE s.run_id = :run AND s.step = 'REWRITE' AND a.id = s.assignment_id""";

    private static final String MOVED_STARTS = """
            UPDATE assignment a SET starts_on = s.starts_on, version = a.version + 1
            FROM import_person s WHERE s.run_id = :run AND s.step = 'MOVE_START' AND a.id = s.assignment_id""";

    /** A managerial post heads its unit if its holder's assessor sits elsewhere or is none. */
    private static final String HEADS = """
            UPDATE position p SET heads_unit = h.heads
            FROM (SELECT a.position_id, bool_or(b.id IS NULL) AS heads
                  FROM assignment a
                  LEFT JOIN assignment b ON b.employee_id = a.assessor_employee_id AND b.kind = 'DEFINITIVE' AND b.unit_id = a.unit_id
                    AND (b.ends_on IS NULL OR b.ends_on >= :today)
                  WHERE a.kind = 'DEFINITIVE' AND (a.ends_on IS NULL OR a.ends_on >= :today)
                  GROUP BY a.position_id) h
            WHERE p.id = h.position_id AND p.kind IN ('ADMINISTRATOR', 'SUPERVISOR') AND p.heads_unit <> h.heads""";

    /** One statement each for what is new and what changes; parents may come later in the same file. */
    private static final String UNITS = """
            CAST(:rows AS jsonb)) AS r(id uuid, is_new boolean, code text, name text, kind text, parent_id uuid)""";

    private final EntityManager entityManager;

    PublicationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * A publication is a job: it may take longer than a screen would wait. Its joins are of whole sets, which staging
     * tables without statistics would hide from the planner.
     */
    void giveTime() {
        entityManager.createNativeQuery("SET LOCAL enable_nestloop = off").executeUpdate();
        LongStatements.allow(entityManager);
        entityManager.createNativeQuery("SET LOCAL lock_timeout = '10s'").executeUpdate();
    }

    /** Nobody changes people or units between the last check and the writing; readers are not held up. */
    void holdOffice() {
        entityManager.createNativeQuery("LOCK TABLE unit, position, employee, assignment IN SHARE ROW EXCLUSIVE MODE").executeUpdate();
    }

    void publishPeople(UUID run, LocalDate today) {
        for (String step : new String[] {POSITIONS, NEW_PEOPLE, CHANGED_PEOPLE, FORMER_ASSIGNMENTS, REWRITTEN_ASSIGNMENTS,
            MOVED_STARTS, NEW_ASSIGNMENTS}) {
            entityManager.createNativeQuery(step).setParameter("run", run).executeUpdate();
        }
        entityManager.createNativeQuery(HEADS).setParameter("today", today).executeUpdate();
        entityManager.createNativeQuery("DELETE FROM import_person WHERE run_id = :run").setParameter("run", run).executeUpdate();
    }

    void publishUnits(String rows) {
        entityManager.createNativeQuery("INSERT INTO unit (id, code, name, kind, parent_id) "
                + "SELECT r.id, r.code, r.name, r.kind, r.parent_id FROM jsonb_to_recordset(" + UNITS + " WHERE r.is_new")
                .setParameter("rows", rows).executeUpdate();
        entityManager.createNativeQuery("UPDATE unit u SET name = r.name, kind = r.kind, parent_id = r.parent_id, "
                + "version = u.version + 1 FROM jsonb_to_recordset(" + UNITS + " WHERE NOT r.is_new AND u.id = r.id")
                .setParameter("rows", rows).executeUpdate();
    }
}
