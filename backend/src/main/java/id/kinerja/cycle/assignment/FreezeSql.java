package id.kinerja.cycle.assignment;

/** The one description of what a day's assignments mean for a cycle; opening, trying and refreshing all read it. */
final class FreezeSql {

    /** One row a person in service; {@code :on} is the day, {@code :first} and {@code :last} the cycle's. */
    private static final String PLACES = """
            SELECT e.id AS employee_id, e.display_name AS employee_name, e.nip, e.grade, p.title AS position_title, p.kind AS position_kind,
                   a.unit_id, u.name AS unit_name, a.assessor_employee_id, s.assessor_employee_id AS superior_employee_id,
                   CASE WHEN a.id IS NULL THEN 'NO_ASSIGNMENT'
                        WHEN a.assessor_employee_id IS NULL THEN 'NO_ASSESSOR'
                        WHEN a.assessor_employee_id = e.id THEN 'SELF'
                        WHEN NOT x.active THEN 'ASSESSOR_INACTIVE' END AS problem,
                   CASE WHEN a.id IS NOT NULL THEN GREATEST(a.starts_on, CAST(:first AS date)) END AS starts_on,
                   CASE WHEN a.id IS NOT NULL THEN LEAST(a.ends_on, CAST(:last AS date)) END AS ends_on
            FROM employee e
            LEFT JOIN LATERAL (%1$s h.employee_id = e.id %2$s) a ON true
            LEFT JOIN unit u ON u.id = a.unit_id
            LEFT JOIN position p ON p.id = a.position_id
            LEFT JOIN employee x ON x.id = a.assessor_employee_id
            LEFT JOIN LATERAL (%1$s h.employee_id = a.assessor_employee_id %2$s) s ON true
            WHERE e.active""".formatted(
            "SELECT h.* FROM assignment h WHERE",
            "AND h.starts_on <= :on AND (h.ends_on IS NULL OR h.ends_on >= :on) ORDER BY (h.kind = 'DEFINITIVE') DESC, h.starts_on DESC LIMIT 1");

    private static final String ONE_PLACE = PLACES + " AND e.id = :employee";

    private static final String COPIED = """
            employee_name, nip, grade, position_title, position_kind, unit_id, unit_name, assessor_employee_id, superior_employee_id, problem,
            starts_on, ends_on""";

    private static final String INSERT = "INSERT INTO cycle_assignment (id, cycle_id, frozen_at, employee_id, " + COPIED + ")"
            + " SELECT new_id(), CAST(:cycle AS uuid), :at, employee_id, " + COPIED + " FROM (";

    /** Who has a place already keeps it. */
    private static final String UNLESS_THERE = ") place ON CONFLICT ON CONSTRAINT uq_cycle_assignment_employee DO NOTHING";

    static final String FREEZE_ALL = INSERT + PLACES + UNLESS_THERE;

    static final String FREEZE_ONE = INSERT + ONE_PLACE + UNLESS_THERE;

    static final String TRY = "SELECT problem, count(*) AS people FROM (" + PLACES + ") place GROUP BY problem ORDER BY problem";

    static final String COUNT_FROZEN =
            "SELECT problem, count(*) AS people FROM cycle_assignment WHERE cycle_id = :cycle GROUP BY problem ORDER BY problem";

    /** Changes nothing for somebody who has left. */
    static final String REFRESH = "UPDATE cycle_assignment c SET frozen_at = :at, (" + COPIED + ") = (SELECT " + COPIED + " FROM (" + ONE_PLACE
            + ") place) WHERE c.id = :id AND EXISTS (SELECT 1 FROM employee e WHERE e.id = :employee AND e.active)";

    private FreezeSql() {}
}
