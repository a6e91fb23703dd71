package id.kinerja.training.pulse;

import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counters of answers, and who took part; nothing joins the two. */
@ApplicationScoped
class PulseRepository {

    private final EntityManager entityManager;

    PulseRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean hasTakenPart(UUID employeeId, Quarter quarter) {
        return !entityManager.createNativeQuery("SELECT 1 FROM pulse_participation WHERE employee_id = :me AND quarter = :quarter")
                .setParameter("me", employeeId).setParameter("quarter", quarter.code()).getResultList().isEmpty();
    }

    /** False if this person has taken part already. */
    boolean takePart(UUID employeeId, Quarter quarter, LocalDate today) {
        return entityManager.createNativeQuery("INSERT INTO pulse_participation (employee_id, quarter, answered_on)"
                        + " VALUES (:me, :quarter, :today) ON CONFLICT DO NOTHING")
                .setParameter("me", employeeId).setParameter("quarter", quarter.code()).setParameter("today", today).executeUpdate() == 1;
    }

    /** All counters of the quarter are written, also those that stay, so that none tells by its row version whose answer came last. */
    void count(Quarter quarter, Map<PulseQuestion, PulseChoice> answers) {
        String chosen = String.join(",", answers.entrySet().stream().map(each -> each.getKey() + "/" + each.getValue()).toList());
        entityManager.createNativeQuery("""
                        INSERT INTO pulse_count (quarter, question, choice, answers)
                        SELECT :quarter, q, c, CASE WHEN q || '/' || c = ANY(string_to_array(:chosen, ',')) THEN 1 ELSE 0 END
                          FROM unnest(CAST(:questions AS text[])) q CROSS JOIN unnest(CAST(:choices AS text[])) c
                         ORDER BY q, c
                        ON CONFLICT ON CONSTRAINT pk_pulse_count DO UPDATE SET answers = pulse_count.answers + excluded.answers""")
                .setParameter("quarter", quarter.code()).setParameter("chosen", chosen)
                .setParameter("questions", names(PulseQuestion.values())).setParameter("choices", names(PulseChoice.values())).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Map<PulseQuestion, Map<PulseChoice, Integer>> counts(Quarter quarter) {
        List<Tuple> rows = entityManager.createNativeQuery("SELECT question, choice, answers FROM pulse_count WHERE quarter = :quarter", Tuple.class)
                .setParameter("quarter", quarter.code()).getResultList();
        Map<PulseQuestion, Map<PulseChoice, Integer>> counts = new EnumMap<>(PulseQuestion.class);
        rows.stream().map(Row::new).forEach(row -> counts.computeIfAbsent(row.oneOf("question", PulseQuestion.class), any -> new EnumMap<>(PulseChoice.class))
                .put(row.oneOf("choice", PulseChoice.class), (int) row.whole("answers")));
        return counts;
    }

    private static String[] names(Enum<?>[] values) {
        return java.util.Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
