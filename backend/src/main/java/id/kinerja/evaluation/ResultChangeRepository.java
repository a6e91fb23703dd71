package id.kinerja.evaluation;

import id.kinerja.evaluation.explanation.ResultChange;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Changes of results are only added. */
@ApplicationScoped
class ResultChangeRepository {

    private static final String INSERT = """
            INSERT INTO evaluation_result_change (id, evaluation_id, kind, result_before, behaviour_before, predicate_before, result_after,
                                                  behaviour_after, predicate_after, reason, by_employee_id, by_name, changed_at)
            VALUES (:id, :evaluation, :kind, :resultBefore, :behaviourBefore, :predicateBefore, :resultAfter, :behaviourAfter,
                    :predicateAfter, :reason, :by, :name, :at)""";

    private final EntityManager entityManager;
    private final Ids ids;

    ResultChangeRepository(EntityManager entityManager, Ids ids) {
        this.entityManager = entityManager;
        this.ids = ids;
    }

    void insert(UUID evaluationId, ResultChange change) {
        entityManager.createNativeQuery(INSERT)
                .setParameter("id", ids.next())
                .setParameter("evaluation", evaluationId)
                .setParameter("kind", change.kind().name())
                .setParameter("resultBefore", change.before().resultRating().name())
                .setParameter("behaviourBefore", change.before().behaviourRating().name())
                .setParameter("predicateBefore", change.before().predicate().name())
                .setParameter("resultAfter", change.after().resultRating().name())
                .setParameter("behaviourAfter", change.after().behaviourRating().name())
                .setParameter("predicateAfter", change.after().predicate().name())
                .setParameter("reason", change.reason())
                .setParameter("by", change.byEmployeeId())
                .setParameter("name", change.byName())
                .setParameter("at", change.at())
                .executeUpdate();
    }

    /** Whether an objection has changed it already. */
    boolean wasDecided(UUID evaluationId) {
        return (boolean) entityManager.createNativeQuery(
                        "SELECT EXISTS (SELECT 1 FROM evaluation_result_change WHERE evaluation_id = :id AND kind = 'OBJECTION')")
                .setParameter("id", evaluationId)
                .getSingleResult();
    }

    /** The name of today, which is kept with the change. */
    @SuppressWarnings("unchecked")
    String getName(UUID employeeId) {
        List<String> names = entityManager.createNativeQuery("SELECT display_name FROM employee WHERE id = :id", String.class)
                .setParameter("id", employeeId)
                .getResultList();
        return names.stream().findFirst().orElseThrow(Problem::notFound);
    }
}
