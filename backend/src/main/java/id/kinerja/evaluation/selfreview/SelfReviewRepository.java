package id.kinerja.evaluation.selfreview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** A self-review is replaced as a whole; what was said of a target stays with its lineage. */
@ApplicationScoped
class SelfReviewRepository {

    private static final String SAVE = """
            INSERT INTO self_review (evaluation_id, overall, saved_at, version) VALUES (:evaluation, CAST(:overall AS text), :now, 1)
            ON CONFLICT (evaluation_id) DO UPDATE
               SET overall = excluded.overall, saved_at = excluded.saved_at, version = self_review.version + 1
             WHERE self_review.version = :expected""";

    private static final String INSERT_TARGETS = """
            INSERT INTO self_review_target (evaluation_id, target_lineage_id, view, own_mark)
            SELECT :evaluation, t.lineage_id, x.view, x."ownMark"
              FROM jsonb_to_recordset(CAST(:views AS jsonb)) AS x ("targetId" uuid, view text, "ownMark" text)
              JOIN target t ON t.id = x."targetId" AND t.plan_id = :plan""";

    private static final String INSERT_VALUES = """
            INSERT INTO self_review_value (evaluation_id, value_code, view, own_mark)
            SELECT :evaluation, x.value, x.view, x."ownMark"
              FROM jsonb_to_recordset(CAST(:views AS jsonb)) AS x (value text, view text, "ownMark" text)""";

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final OfficeTime time;

    SelfReviewRepository(EntityManager entityManager, ObjectMapper json, OfficeTime time) {
        this.entityManager = entityManager;
        this.json = json;
        this.time = time;
    }

    /** 0 until something is saved. */
    @SuppressWarnings("unchecked")
    long getVersion(UUID evaluationId) {
        List<Long> found = entityManager.createNativeQuery("SELECT version FROM self_review WHERE evaluation_id = :evaluation", Long.class)
                .setParameter("evaluation", evaluationId)
                .getResultList();
        return found.isEmpty() ? 0 : found.getFirst();
    }

    /** False where somebody, on another device, was faster. */
    boolean save(UUID evaluationId, String overall, long expected) {
        return entityManager.createNativeQuery(SAVE)
                        .setParameter("evaluation", evaluationId)
                        .setParameter("overall", overall)
                        .setParameter("now", time.now())
                        .setParameter("expected", expected)
                        .executeUpdate()
                == 1;
    }

    /** Returns how many views were on targets of this plan and so were taken. */
    int replaceViews(UUID evaluationId, UUID planId, SelfReviewRequest review) {
        delete("self_review_target", evaluationId);
        delete("self_review_value", evaluationId);
        if (!review.values().isEmpty()) {
            entityManager.createNativeQuery(INSERT_VALUES)
                    .setParameter("evaluation", evaluationId)
                    .setParameter("views", write(review.values()))
                    .executeUpdate();
        }
        return review.targets().isEmpty()
                ? 0
                : entityManager.createNativeQuery(INSERT_TARGETS)
                        .setParameter("evaluation", evaluationId)
                        .setParameter("views", write(review.targets()))
                        .setParameter("plan", planId)
                        .executeUpdate();
    }

    private void delete(String table, UUID evaluationId) {
        entityManager.createNativeQuery("DELETE FROM " + table + " WHERE evaluation_id = :evaluation")
                .setParameter("evaluation", evaluationId)
                .executeUpdate();
    }

    private String write(List<?> views) {
        try {
            return json.writeValueAsString(views);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
