package id.kinerja.progress.reader;

import id.kinerja.cycle.CycleStatus;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Finds people by their place in a cycle, and the targets they agreed; each question is one statement. */
@ApplicationScoped
public class PeopleInCycle {

    private static final String PERSON = """
            SELECT ca.cycle_id, c.status AS cycle_status, ca.employee_id, ca.employee_name, ca.position_title, ca.unit_name, ca.unit_id,
                   ca.assessor_employee_id, ae.display_name AS assessor_name, ca.superior_employee_id,
                   se.display_name AS superior_name,
                   (SELECT p.assessor_employee_id FROM plan p WHERE p.cycle_id = ca.cycle_id AND p.employee_id = ca.employee_id
                     ORDER BY p.version_number DESC LIMIT 1) AS plan_assessor_id
              FROM cycle_assignment ca JOIN cycle c ON c.id = ca.cycle_id
              LEFT JOIN employee ae ON ae.id = ca.assessor_employee_id
              LEFT JOIN employee se ON se.id = ca.superior_employee_id
             WHERE ca.employee_id = :employee""";

    private static final String ON_A_DAY = PERSON + """
              AND c.status = 'OPEN' AND EXISTS (SELECT 1 FROM period pe WHERE pe.cycle_id = c.id AND :day BETWEEN pe.starts_on AND pe.ends_on)
             LIMIT 1""";

    private static final String TARGET = """
            SELECT t.id, t.title, p.cycle_id, p.employee_id FROM target t JOIN plan p ON p.id = t.plan_id
             WHERE t.id = :target AND p.status IN ('ESTABLISHED', 'SUPERSEDED', 'CLOSED')""";

    private final EntityManager entityManager;
    private final ReaderRelations relations;
    private final Caller caller;

    PeopleInCycle(EntityManager entityManager, ReaderRelations relations, Caller caller) {
        this.entityManager = entityManager;
        this.relations = relations;
        this.caller = caller;
    }

    public Optional<PersonInCycle> find(UUID cycleId, UUID employeeId) {
        return Rows.of(entityManager.createNativeQuery(PERSON + " AND ca.cycle_id = :cycle", Tuple.class)
                        .setParameter("cycle", cycleId).setParameter("employee", employeeId)).stream()
                .findFirst().map(PeopleInCycle::person);
    }

    /** The place in the open cycle to which the day belongs. */
    public Optional<PersonInCycle> findOn(LocalDate day, UUID employeeId) {
        return Rows.of(entityManager.createNativeQuery(ON_A_DAY, Tuple.class).setParameter("day", day).setParameter("employee", employeeId)).stream()
                .findFirst().map(PeopleInCycle::person);
    }

    /** The person, or the caller where nobody is named, with what the caller is to them; 404 for whoever has no business there. */
    public KnownPerson requireReadable(UUID cycleId, UUID employeeId) {
        PersonInCycle person = find(cycleId, employeeId == null ? caller.employeeIdOrThrow() : employeeId)
                .orElseThrow(Problem::notFound);
        return new KnownPerson(person, findRelation(person).orElseThrow(Problem::notFound));
    }

    public Optional<Relation> findRelation(PersonInCycle person) {
        return relations.find(person.subject());
    }

    /** Drafts are not found: what is written about a target must stand as long as the target. */
    public Optional<EstablishedTarget> findTarget(UUID targetId) {
        return Rows.of(entityManager.createNativeQuery(TARGET, Tuple.class).setParameter("target", targetId)).stream()
                .findFirst()
                .map(row -> new EstablishedTarget(row.uuid("id"), row.text("title"), row.uuid("cycle_id"), row.uuid("employee_id")));
    }

    private static PersonInCycle person(Row row) {
        return new PersonInCycle(
                row.uuid("cycle_id"), row.oneOf("cycle_status", CycleStatus.class), row.uuid("employee_id"), row.text("employee_name"),
                row.text("position_title"), row.text("unit_name"), row.uuid("unit_id"),
                PersonRef.ofNullable(row.uuid("assessor_employee_id"), row.text("assessor_name")),
                PersonRef.ofNullable(row.uuid("superior_employee_id"), row.text("superior_name")), row.uuid("plan_assessor_id"));
    }
}
