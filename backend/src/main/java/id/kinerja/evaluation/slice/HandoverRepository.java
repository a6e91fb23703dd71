package id.kinerja.evaluation.slice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Hands the evaluations of a person over in sets. Those of periods that ended before the change stay with the earlier assessor, and so
 * does what is signed.
 */
@ApplicationScoped
class HandoverRepository {

    private static final String CONCERNED = """
            e.cycle_id = :cycle AND e.employee_id = :employee AND e.status IN ('FILLING', 'SUBMITTED', 'EVALUATED')
            AND e.assessor_employee_id <> :assessor AND pe.ends_on >= :changedOn""";

    /** What the earlier assessor has drafted becomes the beginning of the slice. */
    private static final String CUT = """
            INSERT INTO assessor_slice (id, evaluation_id, plan_id, sequence, assessor_employee_id, assessor_name, starts_on, ends_on, change_reason,
                                        status, result_rating, result_reason, behaviour_rating, behaviour_reason, feedback, target_marks,
                                        behaviour_marks)
            SELECT new_id(), e.id, e.plan_id, l.number + 1, e.assessor_employee_id, a.display_name, greatest(pe.starts_on, l.after),
                   CAST(:changedOn AS date) - 1, CAST(:reason AS text), 'OPEN', e.result_rating, e.result_reason, e.behaviour_rating,
                   e.behaviour_reason, e.feedback,
                   (SELECT coalesce(jsonb_agg(jsonb_build_object('targetId', m.target_id, 'mark', m.mark, 'feedback', m.feedback)), '[]')
                      FROM target_mark m WHERE m.evaluation_id = e.id),
                   (SELECT coalesce(jsonb_agg(jsonb_build_object('value', b.value_code, 'mark', b.mark, 'note', b.note)), '[]')
                      FROM behaviour_mark b WHERE b.evaluation_id = e.id)
              FROM evaluation e JOIN period pe ON pe.id = e.period_id JOIN employee a ON a.id = e.assessor_employee_id
              CROSS JOIN LATERAL (SELECT count(*) AS number, max(s.ends_on) + 1 AS after FROM assessor_slice s WHERE s.evaluation_id = e.id) l
             WHERE %s AND greatest(pe.starts_on, l.after) < :changedOn
            RETURNING assessor_employee_id""".formatted(CONCERNED);

    private static final String NOTE = """
            INSERT INTO evaluation_step (id, evaluation_id, step, taken_at, by_employee_id, by_name, reason, content_hash)
            SELECT new_id(), e.id, 'HANDED_OVER', :now, b.id, b.display_name, CAST(:reason AS text),
                   encode(sha256(convert_to(concat_ws('|', e.id, e.assessor_employee_id, :assessor, CAST(:changedOn AS date)), 'UTF8')), 'hex')
              FROM evaluation e JOIN period pe ON pe.id = e.period_id LEFT JOIN employee b ON b.id = CAST(:by AS uuid)
             WHERE %s""".formatted(CONCERNED);

    private static final String DROP_MARKS = """
            DELETE FROM %%s m USING evaluation e, period pe WHERE m.evaluation_id = e.id AND pe.id = e.period_id AND %s""".formatted(CONCERNED);

    private static final String HAND_OVER = """
            UPDATE evaluation e
               SET assessor_employee_id = :assessor, superior_employee_id = ca.superior_employee_id, unit_id = coalesce(ca.unit_id, e.unit_id),
                   status = CASE WHEN e.status = 'FILLING' OR e.without_submission THEN 'FILLING' ELSE 'SUBMITTED' END,
                   without_submission = false, result_rating = NULL, result_reason = NULL, behaviour_rating = NULL, behaviour_reason = NULL,
                   suggested_result_rating = NULL, predicate = NULL, feedback = NULL, evaluated_at = NULL, version = e.version + 1
              FROM period pe, cycle_assignment ca
             WHERE pe.id = e.period_id AND ca.cycle_id = e.cycle_id AND ca.employee_id = e.employee_id AND %s""".formatted(CONCERNED);

    /** Another unit or superior under the same assessor. */
    private static final String FOLLOW = """
            UPDATE evaluation e
               SET superior_employee_id = ca.superior_employee_id, unit_id = coalesce(ca.unit_id, e.unit_id), version = e.version + 1
              FROM period pe, cycle_assignment ca
             WHERE pe.id = e.period_id AND ca.cycle_id = e.cycle_id AND ca.employee_id = e.employee_id AND e.cycle_id = :cycle
               AND e.employee_id = :employee AND e.status IN ('FILLING', 'SUBMITTED', 'EVALUATED') AND e.assessor_employee_id = :assessor
               AND pe.ends_on >= :changedOn
               AND (e.superior_employee_id IS DISTINCT FROM ca.superior_employee_id OR e.unit_id <> coalesce(ca.unit_id, e.unit_id))""";

    private final EntityManager entityManager;

    HandoverRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * @param evaluations how many have another assessor now
     * @param earlierAssessorIds who has a slice to write
     */
    record Done(int evaluations, List<UUID> earlierAssessorIds) {}

    @SuppressWarnings("unchecked")
    Done handOver(Handover handover, UUID by, Instant now) {
        bound(FOLLOW, handover).executeUpdate();
        List<UUID> earlier = entityManager.createNativeQuery(CUT, UUID.class)
                .setParameter("cycle", handover.cycleId())
                .setParameter("employee", handover.employeeId())
                .setParameter("assessor", handover.assessorId())
                .setParameter("changedOn", handover.changedOn())
                .setParameter("reason", handover.reason())
                .getResultList();
        int noted = bound(NOTE, handover)
                .setParameter("reason", handover.reason())
                .setParameter("by", by == null ? null : by.toString())
                .setParameter("now", now)
                .executeUpdate();
        if (noted > 0) {
            bound(DROP_MARKS.formatted("target_mark"), handover).executeUpdate();
            bound(DROP_MARKS.formatted("behaviour_mark"), handover).executeUpdate();
            bound(HAND_OVER, handover).executeUpdate();
        }
        return new Done(noted, earlier.stream().distinct().toList());
    }

    private Query bound(String sql, Handover handover) {
        return entityManager.createNativeQuery(sql)
                .setParameter("cycle", handover.cycleId())
                .setParameter("employee", handover.employeeId())
                .setParameter("assessor", handover.assessorId())
                .setParameter("changedOn", handover.changedOn());
    }
}
