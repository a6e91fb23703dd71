package id.kinerja.document;

import id.kinerja.document.form.OfficeText;
import id.kinerja.document.form.People.Person;
import id.kinerja.evaluation.explanation.ActingPart;
import id.kinerja.evaluation.explanation.AssessorPart;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.shared.paging.Rows;
import id.kinerja.target.plan.PlanResponse;
import id.kinerja.target.plan.PlanStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a form says about its people beyond their names, as the cycle froze it. */
@ApplicationScoped
class FormFacts {

    private static final String SELECT = """
            SELECT f.employee_id, f.employee_name, f.nip, f.grade, f.position_title, f.unit_name,
                   EXISTS (SELECT 1 FROM unit u JOIN position p ON p.unit_id = u.id AND p.heads_unit AND p.title = f.position_title
                            WHERE u.id = f.unit_id AND u.parent_id IS NULL) AS heads_office
              FROM cycle_assignment f WHERE f.cycle_id = :cycle AND f.employee_id IN (:people)""";

    private final EntityManager entityManager;

    FormFacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param headsOffice whether the person leads the office as a whole, whose plan has a form of its own */
    record Known(UUID employeeId, Person person, boolean headsOffice) {}

    /** One statement; people who have no place in the cycle are absent. */
    List<Known> of(UUID cycleId, List<UUID> people) {
        return Rows.of(entityManager.createNativeQuery(SELECT, Tuple.class)
                        .setParameter("cycle", cycleId).setParameter("people", people))
                .stream()
                .map(row -> new Known(row.uuid("employee_id"), new Person(
                        row.text("employee_name"), row.text("nip"), OfficeText.grade(row.text("grade")),
                        row.text("position_title"), row.text("unit_name")), row.flag("heads_office")))
                .toList();
    }

    /** One statement; empty if there is no such plan. */
    Optional<PlanStatus> planStatus(UUID planId) {
        return texts("SELECT p.status FROM plan p WHERE p.id = :id", planId).findFirst().map(PlanStatus::valueOf);
    }

    /** One statement; the evaluation is there, since the caller has just read it. */
    UUID planOf(UUID evaluationId) {
        return texts("SELECT CAST(e.plan_id AS text) FROM evaluation e WHERE e.id = :id", evaluationId).map(UUID::fromString).findFirst().orElseThrow();
    }

    UUID cycleOf(UUID evaluationId) {
        return texts("SELECT CAST(e.cycle_id AS text) FROM evaluation e WHERE e.id = :id", evaluationId).map(UUID::fromString).findFirst().orElseThrow();
    }

    boolean isLatestSnapshot(UUID evaluationId, String hash) {
        return texts("SELECT s.sha256 FROM evaluation_snapshot s WHERE s.evaluation_id = :id ORDER BY s.frozen_at DESC LIMIT 1", evaluationId)
                .anyMatch(latest -> latest.equals(hash));
    }

    boolean isUnitSigned(UUID unitPredicateId) {
        return texts("SELECT u.status FROM unit_predicate u WHERE u.id = :id", unitPredicateId).anyMatch("SIGNED"::equals);
    }

    UUID unitOf(UUID evaluationId) {
        return texts("SELECT CAST(e.unit_id AS text) FROM evaluation e WHERE e.id = :id", evaluationId).map(UUID::fromString).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Stream<String> texts(String sql, UUID id) {
        return entityManager.createNativeQuery(sql, String.class).setParameter("id", id).getResultStream();
    }

    /** Whoever signed: the assessor, or who acted in that place, with "Plt." or "Plh." before the post. */
    static Person assessor(List<Known> known, AssessorPart assessor) {
        Person holder = person(known, assessor.employeeId(), assessor.name(), assessor.positionTitle());
        ActingPart standIn = assessor.standIn();
        return standIn == null ? holder
                : acting(person(known, standIn.person().employeeId(), standIn.person().name(), null), standIn.kind(), holder);
    }

    /** Whoever agreed to the plan, likewise. */
    static Person assessor(List<Known> known, PlanResponse.Assessor assessor) {
        Person agreed = person(known, assessor.employeeId(), assessor.name(), assessor.positionTitle());
        PlanResponse.Acting acting = assessor.insteadOf();
        return acting == null ? agreed : acting(agreed, acting.kind(),
                person(known, acting.holder().employeeId(), acting.holder().name(), assessor.positionTitle()));
    }

    private static Person acting(Person official, AssignmentKind kind, Person holder) {
        return new Person(official.name(), official.nip(), official.grade(), OfficeText.acting(kind) + " " + holder.position(), holder.unit());
    }

    /** The person of that id, or one of whom only the name and the post are known. */
    static Person person(List<Known> known, UUID id, String name, String position) {
        return known.stream().filter(each -> each.employeeId().equals(id)).findFirst()
                .map(each -> new Person(name, each.person().nip(), each.person().grade(), each.person().position(), each.person().unit()))
                .orElse(new Person(name, "", "", position == null ? "" : position, ""));
    }
}
