package id.kinerja.evaluation.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.target.behaviour.BehaviourValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Marks are read in one statement and replaced as a whole. */
@ApplicationScoped
class MarkRepository {

    private static final String SELECT = """
            SELECT m.target_id, NULL AS value_code, m.mark, m.feedback AS words, t.sequence
              FROM target_mark m JOIN target t ON t.id = m.target_id WHERE m.evaluation_id = :evaluation
            UNION ALL
            SELECT NULL, b.value_code, b.mark, b.note, 0 FROM behaviour_mark b WHERE b.evaluation_id = :evaluation
             ORDER BY 5, 1, 2""";

    private static final String INSERT_TARGETS = """
            INSERT INTO target_mark (evaluation_id, target_id, mark, feedback)
            SELECT :evaluation, x."targetId", x.mark, x.feedback
              FROM jsonb_to_recordset(CAST(:marks AS jsonb)) AS x ("targetId" uuid, mark text, feedback text)
              JOIN target t ON t.id = x."targetId" AND t.plan_id = :plan""";

    private static final String INSERT_BEHAVIOURS = """
            INSERT INTO behaviour_mark (evaluation_id, value_code, mark, note)
            SELECT :evaluation, x.value, x.mark, x.note
              FROM jsonb_to_recordset(CAST(:marks AS jsonb)) AS x (value text, mark text, note text)""";

    private final EntityManager entityManager;
    private final ObjectMapper json;

    MarkRepository(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    Marks list(UUID evaluationId) {
        List<Row> rows = Rows.of(entityManager.createNativeQuery(SELECT, Tuple.class)
                        .setParameter("evaluation", evaluationId));
        return new Marks(
                rows.stream().filter(row -> row.uuid("target_id") != null).map(MarkRepository::targetMark).toList(),
                rows.stream().filter(row -> row.uuid("target_id") == null).map(MarkRepository::behaviourMark)
                        .sorted(Comparator.comparing(BehaviourMark::value)).toList());
    }

    /** Returns how many target marks were of targets of this plan and so were taken. */
    int replace(UUID evaluationId, UUID planId, Marks marks) {
        delete("target_mark", evaluationId);
        delete("behaviour_mark", evaluationId);
        insert(INSERT_BEHAVIOURS, evaluationId, null, marks.behaviours());
        return insert(INSERT_TARGETS, evaluationId, planId, marks.targets());
    }

    private void delete(String table, UUID evaluationId) {
        entityManager.createNativeQuery("DELETE FROM " + table + " WHERE evaluation_id = :evaluation")
                .setParameter("evaluation", evaluationId)
                .executeUpdate();
    }

    private int insert(String sql, UUID evaluationId, UUID planId, List<?> marks) {
        if (marks.isEmpty()) {
            return 0;
        }
        var query = entityManager.createNativeQuery(sql)
                .setParameter("evaluation", evaluationId)
                .setParameter("marks", write(marks));
        return (planId == null ? query : query.setParameter("plan", planId)).executeUpdate();
    }

    private String write(List<?> marks) {
        try {
            return json.writeValueAsString(marks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TargetMark targetMark(Row row) {
        return new TargetMark(row.uuid("target_id"), row.oneOf("mark", Rating.class), row.text("words"));
    }

    private static BehaviourMark behaviourMark(Row row) {
        return new BehaviourMark(row.oneOf("value_code", BehaviourValue.class), row.oneOf("mark", Rating.class), row.text("words"));
    }
}
