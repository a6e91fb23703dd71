package id.kinerja.evaluation.explanation;

import id.kinerja.shared.paging.Rows;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** What the leader expects of a person's behaviour. */
@ApplicationScoped
class ExpectationRepository {

    private final EntityManager entityManager;

    ExpectationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Map<BehaviourValue, String> listOfPlan(UUID planId) {
        Map<BehaviourValue, String> expectations = new EnumMap<>(BehaviourValue.class);
        Rows.of(entityManager
                        .createNativeQuery("SELECT value_code, text FROM behaviour_expectation WHERE plan_id = :plan", Tuple.class)
                        .setParameter("plan", planId))
                .stream()
                .forEach(row -> expectations.put(row.oneOf("value_code", BehaviourValue.class), row.text("text")));
        return expectations;
    }
}
