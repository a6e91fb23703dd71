package id.kinerja.evaluation.calibration;

import id.kinerja.evaluation.calibration.CalibratedPerson.CalibratedResult;
import id.kinerja.evaluation.distribution.Population;
import id.kinerja.evaluation.unit.UnitPredicates.Known;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Rows;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalibrationSessionRepository implements PanacheRepositoryBase<CalibrationSession, UUID> {

    /** Somebody's latest step on an evaluation. */
    record LastStep(String by, Instant at) {}

    private static final String ADD_CHANGE = """
            INSERT INTO calibration_change (id, session_id, evaluation_id, employee_id, result_before, behaviour_before, predicate_before,
                                            result_after, behaviour_after, predicate_after, reason, changed_at, by_employee_id, by_name)
            SELECT :id, :session, :evaluation, :employee, :resultBefore, :behaviourBefore, :predicateBefore, e.result_rating,
                   e.behaviour_rating, e.predicate, :reason, :now, b.id, b.display_name
              FROM evaluation e, employee b WHERE e.id = :evaluation AND b.id = :by""";

    private static final String ASSESSES = """
            SELECT 1 AS one FROM cycle_assignment ca
              JOIN evaluation e ON e.employee_id = ca.employee_id AND e.period_id = :period AND e.assessor_employee_id = :me
             WHERE ca.cycle_id = :cycle AND %s LIMIT 1""".formatted(Population.SQL);

    private final Ids ids;
    private final OfficeTime time;

    CalibrationSessionRepository(Ids ids, OfficeTime time) {
        this.ids = ids;
        this.time = time;
    }

    CalibrationSession get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** After the evaluation was changed: what it became is read from it. */
    void addChange(UUID sessionId, CalibratedPerson person, String reason, UUID by) {
        CalibratedResult before = person.now();
        getEntityManager().createNativeQuery(ADD_CHANGE)
                .setParameter("id", ids.next())
                .setParameter("session", sessionId)
                .setParameter("evaluation", person.evaluationId())
                .setParameter("employee", person.employee().employeeId())
                .setParameter("resultBefore", before.resultRating().name())
                .setParameter("behaviourBefore", before.behaviourRating().name())
                .setParameter("predicateBefore", before.predicate().name())
                .setParameter("reason", reason)
                .setParameter("now", time.now())
                .setParameter("by", by)
                .executeUpdate();
    }

    int countChanges(UUID sessionId) {
        return Rows.of(getEntityManager(),
                "SELECT count(*) AS changes FROM calibration_change c WHERE c.session_id = :id", Map.of("id", sessionId)).stream()
                .map(row -> (int) row.whole("changes")).findFirst().orElse(0);
    }

    /** Who touched an evaluation last, for whoever finds it changed. */
    Optional<LastStep> findLastStep(UUID evaluationId) {
        return Rows.of(getEntityManager(), "SELECT s.by_name, s.taken_at FROM evaluation_step s WHERE s.evaluation_id = :id AND s.by_name IS NOT NULL"
                        + " ORDER BY s.taken_at DESC, s.id DESC LIMIT 1", Map.of("id", evaluationId)).stream()
                .map(row -> new LastStep(row.text("by_name"), row.instant("taken_at"))).findFirst();
    }

    Optional<PersonRef> findPerson(UUID employeeId) {
        return Rows.of(getEntityManager(), "SELECT e.id, e.display_name FROM employee e WHERE e.id = :id", Map.of("id", employeeId)).stream()
                .map(row -> new PersonRef(row.uuid("id"), row.text("display_name"))).findFirst();
    }

    boolean assessesSomebody(UUID me, Known predicate, LocalDate on) {
        return Rows.of(getEntityManager(), ASSESSES, Map.of("me", me, "period", predicate.period().id(), "cycle", predicate.period().cycleId(),
                "unit", predicate.unit().id(), "on", on)).stream().findFirst().isPresent();
    }
}
