package id.kinerja.target.plan;

import id.kinerja.cycle.Approach;
import id.kinerja.cycle.CycleStatus;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Problem;

/**
 * A cycle as one person stands in it.
 *
 * @param frozen whether the cycle froze an assignment of the person
 */
record CycleMember(CycleStatus status, Approach approach, boolean frozen) {

    static final String SELECT = """
            SELECT c.status, c.approach, f.id IS NOT NULL AS frozen FROM cycle c
              LEFT JOIN cycle_assignment f ON f.cycle_id = c.id AND f.employee_id = :employee
             WHERE c.id = :cycle""";

    static CycleMember of(Row row) {
        return new CycleMember(row.oneOf("status", CycleStatus.class), row.oneOf("approach", Approach.class), row.flag("frozen"));
    }

    /** A plan needs an open cycle, and one that knows the person. */
    void requirePlanning() {
        PlanGate.requireOpen(status);
        if (!frozen) {
            throw Problem.rule("target.not-in-cycle");
        }
    }
}
