package id.kinerja.evaluation;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.extension.PeriodExtended;
import id.kinerja.evaluation.slice.Handover;
import id.kinerja.evaluation.slice.HandoverService;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.plan.PlanEstablished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Makes the evaluations of all periods when a plan is established, in the transaction of the last signature. A later version
 * of the plan takes over those that are not submitted; marks drafted on a target go to the same target of the new version.
 */
@ApplicationScoped
class EvaluationPreparation {

    private static final String PREPARE = """
            INSERT INTO evaluation (id, plan_id, cycle_id, period_id, employee_id, assessor_employee_id, superior_employee_id,
                                    unit_id, status, extension_id)
            SELECT new_id(), :plan, pe.cycle_id, pe.id, ca.employee_id, :assessor, ca.superior_employee_id, ca.unit_id,
                   'FILLING', extension_of(pe.id, ca.employee_id, ca.unit_id)
              FROM period pe
              JOIN cycle_assignment ca ON ca.cycle_id = pe.cycle_id AND ca.employee_id = :employee
             WHERE pe.cycle_id = :cycle
            ON CONFLICT (employee_id, period_id) DO UPDATE
               SET plan_id = excluded.plan_id, superior_employee_id = excluded.superior_employee_id, unit_id = excluded.unit_id,
                   version = evaluation.version + 1
             WHERE evaluation.status = 'FILLING' AND evaluation.assessor_employee_id = excluded.assessor_employee_id""";

    private static final String MOVE_MARKS = """
            UPDATE target_mark m SET target_id = n.id
              FROM evaluation e, target o, target n
             WHERE e.plan_id = :plan AND m.evaluation_id = e.id AND o.id = m.target_id AND o.plan_id <> :plan
               AND n.plan_id = :plan AND n.lineage_id = o.lineage_id""";

    private static final String DROP_MARKS = """
            DELETE FROM target_mark m USING evaluation e, target t
             WHERE e.plan_id = :plan AND m.evaluation_id = e.id AND t.id = m.target_id AND t.plan_id <> :plan""";

    /** The function decides which of the extensions applies, so this need not know units. */
    private static final String EXTEND = """
            UPDATE evaluation e SET extension_id = n.extension_id
              FROM (SELECT o.id, extension_of(o.period_id, o.employee_id, o.unit_id) AS extension_id FROM evaluation o
                     WHERE o.period_id = :period AND (CAST(:employee AS uuid) IS NULL OR o.employee_id = CAST(:employee AS uuid))) n
             WHERE n.id = e.id AND e.extension_id IS DISTINCT FROM n.extension_id
            RETURNING e.employee_id, e.status""";

    private final EntityManager entityManager;
    private final HandoverService handovers;
    private final Event<EvaluationsExtended> extended;
    private final AuditTrail trail;
    private final OfficeTime time;

    EvaluationPreparation(
            EntityManager entityManager, HandoverService handovers, Event<EvaluationsExtended> extended, AuditTrail trail, OfficeTime time) {
        this.entityManager = entityManager;
        this.handovers = handovers;
        this.extended = extended;
        this.trail = trail;
        this.time = time;
    }

    /** The version of the evaluation stays: who is writing in it meanwhile loses nothing. Those who have still to hand in are told. */
    @Transactional
    @SuppressWarnings("unchecked")
    public void extend(@Observes PeriodExtended extension) {
        List<Tuple> reached = entityManager.createNativeQuery(EXTEND, Tuple.class)
                .setParameter("period", extension.periodId())
                .setParameter("employee", extension.employeeId() == null ? null : extension.employeeId().toString())
                .getResultList();
        extended.fire(new EvaluationsExtended(extension.periodId(), extension.dueOn(), reached.stream().map(Row::new)
                .filter(row -> row.oneOf("status", EvaluationStatus.class) == EvaluationStatus.FILLING)
                .map(row -> row.uuid("employee_id"))
                .toList()));
    }

    /** A version signed by another assessor hands over what is still open; what ended before stays with the earlier one and the earlier plan. */
    @Transactional
    public void prepare(@Observes PlanEstablished plan) {
        if (plan.supersedesId() != null) {
            handovers.handOver(new Handover(plan.cycleId(), plan.employeeId(), plan.assessorId(), time.today(), null));
        }
        int evaluations = entityManager.createNativeQuery(PREPARE)
                .setParameter("plan", plan.planId())
                .setParameter("assessor", plan.assessorId())
                .setParameter("employee", plan.employeeId())
                .setParameter("cycle", plan.cycleId())
                .executeUpdate();
        if (plan.supersedesId() != null) {
            entityManager.createNativeQuery(MOVE_MARKS).setParameter("plan", plan.planId()).executeUpdate();
            entityManager.createNativeQuery(DROP_MARKS).setParameter("plan", plan.planId()).executeUpdate();
        }
        trail.record(AuditEntry.of("EVALUATIONS_PREPARED", "PLAN", plan.planId())
                .aboutEmployee(plan.employeeId())
                .with("evaluations", evaluations));
    }
}
