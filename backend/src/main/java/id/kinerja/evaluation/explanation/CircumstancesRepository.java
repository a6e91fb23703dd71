package id.kinerja.evaluation.explanation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** All that stands beside a result, in one statement: the database puts each kind together as the record reads it. */
@ApplicationScoped
class CircumstancesRepository {

    private static final String SELECT = """
            SELECT CAST((SELECT jsonb_build_object('overall', r.overall, 'savedAt', r.saved_at,
                      'targets', (SELECT coalesce(jsonb_agg(jsonb_build_object('targetId', t.id, 'view', v.view, 'ownMark', v.own_mark)
                                    ORDER BY t.sequence), '[]')
                                    FROM self_review_target v JOIN target t ON t.lineage_id = v.target_lineage_id AND t.plan_id = e.plan_id
                                   WHERE v.evaluation_id = e.id),
                      'values', (SELECT coalesce(jsonb_agg(jsonb_build_object('value', v.value_code, 'view', v.view, 'ownMark', v.own_mark)),
                                    '[]') FROM self_review_value v WHERE v.evaluation_id = e.id))
                      FROM self_review r WHERE r.evaluation_id = e.id) AS text) AS self_review,
                   CAST((SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'sequence', s.sequence, 'assessorId', s.assessor_employee_id,
                      'assessorName', s.assessor_name, 'startsOn', s.starts_on, 'endsOn', s.ends_on, 'changeReason', s.change_reason,
                      'status', s.status, 'resultRating', s.result_rating, 'resultReason', s.result_reason,
                      'behaviourRating', s.behaviour_rating, 'behaviourReason', s.behaviour_reason, 'feedback', s.feedback,
                      'targetMarks', s.target_marks, 'behaviourMarks', s.behaviour_marks, 'completedAt', s.completed_at)
                      ORDER BY s.sequence), '[]') FROM assessor_slice s WHERE s.evaluation_id = e.id) AS text) AS slices,
                   CAST((SELECT coalesce(jsonb_agg(jsonb_build_object('evaluationId', o.id, 'sequence', op.sequence, 'label', op.label,
                      'status', o.status, 'assessorId', o.assessor_employee_id, 'assessorName', a.display_name,
                      'resultRating', o.result_rating, 'behaviourRating', o.behaviour_rating, 'predicate', o.predicate)
                      ORDER BY op.sequence), '[]')
                      FROM period op JOIN evaluation o ON o.period_id = op.id AND o.employee_id = e.employee_id
                      JOIN employee a ON a.id = o.assessor_employee_id
                     WHERE pe.kind = 'ANNUAL' AND op.cycle_id = e.cycle_id AND op.kind = 'PERIODIC') AS text) AS periods,
                   CAST((SELECT coalesce(jsonb_agg(jsonb_build_object('kind', c.kind,
                      'before', jsonb_build_object('resultRating', c.result_before, 'behaviourRating', c.behaviour_before,
                        'predicate', c.predicate_before),
                      'after', jsonb_build_object('resultRating', c.result_after, 'behaviourRating', c.behaviour_after,
                        'predicate', c.predicate_after),
                      'reason', c.reason, 'byEmployeeId', c.by_employee_id, 'byName', c.by_name, 'at', c.changed_at)
                      ORDER BY c.changed_at, c.id), '[]') FROM evaluation_result_change c WHERE c.evaluation_id = e.id) AS text) AS changes
              FROM evaluation e JOIN period pe ON pe.id = e.period_id WHERE e.id = :evaluation""";

    private final EntityManager entityManager;
    private final ObjectMapper json;

    CircumstancesRepository(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    Circumstances get(UUID evaluationId) {
        Row row = Rows.of(entityManager.createNativeQuery(SELECT, Tuple.class)
                        .setParameter("evaluation", evaluationId))
                .stream().findFirst().orElseThrow();
        return new Circumstances(
                null, null, read(row.text("self_review"), new TypeReference<SelfReviewPart>() {}),
                read(row.text("slices"), new TypeReference<List<SlicePart>>() {}),
                read(row.text("periods"), new TypeReference<List<PeriodResult>>() {}),
                read(row.text("changes"), new TypeReference<List<ResultChange>>() {}));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return text == null ? null : json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
