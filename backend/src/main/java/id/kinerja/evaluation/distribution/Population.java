package id.kinerja.evaluation.distribution;

/**
 * Whose predicates belong to a unit's pattern: everybody whom the cycle froze into the unit or one below it, without the heads of
 * the unit itself, whose results are the unit's own and whom one level up rates. The circular speaks of the people whose predicates
 * the official controls who sets them, and gives no finer rule; so this is our reading of it.
 */
public final class Population {

    /** A condition on {@code cycle_assignment ca} with the parameters {@code unit} and {@code on}. */
    public static final String SQL = """
            ca.unit_id IN (
              WITH RECURSIVE below AS (
                SELECT u.id FROM unit u WHERE u.id = :unit
                UNION
                SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id)
              SELECT id FROM below)
            AND ca.employee_id NOT IN (
              SELECT h.employee_id FROM assignment h JOIN position p ON p.id = h.position_id
               WHERE h.unit_id = :unit AND p.heads_unit AND h.starts_on <= :on AND (h.ends_on IS NULL OR h.ends_on >= :on))""";

    private Population() {}
}
