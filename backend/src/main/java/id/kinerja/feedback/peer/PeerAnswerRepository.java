package id.kinerja.feedback.peer;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers without names: written row by row under ids of chance, read only as sums. */
@ApplicationScoped
class PeerAnswerRepository {

    private final EntityManager entityManager;

    PeerAnswerRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(UUID roundId, PeerAnswersRequest.OnValue answer) {
        insert("INSERT INTO peer_answer (round_id, value_code, answer) VALUES (:round, :value, :text)", roundId, answer.valueCode(),
                answer.answer().name());
        if (answer.comment() != null && !answer.comment().isBlank()) {
            insert("INSERT INTO peer_comment (round_id, value_code, text) VALUES (:round, :value, :text)", roundId, answer.valueCode(),
                    answer.comment().strip());
        }
    }

    private void insert(String sql, UUID roundId, BehaviourValue value, String text) {
        entityManager.createNativeQuery(sql).setParameter("round", roundId).setParameter("value", value.name())
                .setParameter("text", text).executeUpdate();
    }

    /** Two statements; comments come in the order of their ids, which is one of chance and always the same. */
    List<PeerResultResponse.OnValue> sum(UUID roundId) {
        Map<BehaviourValue, Map<PeerAnswer, Integer>> counts = new HashMap<>();
        rows("SELECT value_code, answer, CAST(count(*) AS integer) AS n FROM peer_answer WHERE round_id = :round GROUP BY 1, 2", roundId)
                .forEach(row -> counts.computeIfAbsent(row.oneOf("value_code", BehaviourValue.class), value -> new HashMap<>())
                        .put(row.oneOf("answer", PeerAnswer.class), (int) row.whole("n")));
        Map<BehaviourValue, List<String>> comments =
                rows("SELECT value_code, text FROM peer_comment WHERE round_id = :round ORDER BY value_code, id", roundId)
                        .collect(Collectors.groupingBy(row -> row.oneOf("value_code", BehaviourValue.class),
                                Collectors.mapping(row -> row.text("text"), Collectors.toList())));
        return Arrays.stream(BehaviourValue.values())
                .map(value -> new PeerResultResponse.OnValue(value, counts(counts.getOrDefault(value, Map.of())),
                        comments.getOrDefault(value, List.of())))
                .toList();
    }

    void destroy(UUID roundId) {
        entityManager.createNativeQuery("DELETE FROM peer_answer WHERE round_id = :round").setParameter("round", roundId).executeUpdate();
        entityManager.createNativeQuery("DELETE FROM peer_comment WHERE round_id = :round").setParameter("round", roundId).executeUpdate();
    }

    private static List<PeerResultResponse.Count> counts(Map<PeerAnswer, Integer> found) {
        return Arrays.stream(PeerAnswer.values())
                .map(answer -> new PeerResultResponse.Count(answer, found.getOrDefault(answer, 0))).toList();
    }

    private Stream<Row> rows(String sql, UUID roundId) {
        Query query = entityManager.createNativeQuery(sql, Tuple.class).setParameter("round", roundId);
        return Rows.of(query).stream();
    }
}
