package id.kinerja.organization;

/** The statements behind {@link OrganizationRelations}; {@code :on} is the day. */
final class RelationSql {

    static final String BETWEEN = """
            WITH RECURSIVE held AS (
              SELECT a.assessor_employee_id, a.unit_id FROM assignment a
              WHERE a.employee_id = :employee AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
            ), upward AS (
              SELECT u.id, u.parent_id FROM unit u WHERE u.id IN (SELECT unit_id FROM held)
              UNION
              SELECT u.id, u.parent_id FROM upward b JOIN unit u ON u.id = b.parent_id
            )
            SELECT
              EXISTS (SELECT 1 FROM held WHERE assessor_employee_id = :caller) AS assessor,
              EXISTS (SELECT 1 FROM held h JOIN assignment s ON s.employee_id = h.assessor_employee_id
                      WHERE s.assessor_employee_id = :caller AND s.starts_on <= :on AND (s.ends_on IS NULL OR s.ends_on >= :on)) AS superior,
              EXISTS (SELECT 1 FROM assignment c JOIN position p ON p.id = c.position_id
                      WHERE c.employee_id = :caller AND p.heads_unit AND c.starts_on <= :on AND (c.ends_on IS NULL OR c.ends_on >= :on)
                        AND c.unit_id IN (SELECT id FROM upward)) AS unit_head""";

    static final String ASSESSOR = """
            SELECT a.assessor_employee_id AS assessor_id FROM assignment a
            WHERE a.employee_id = :employee AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
            ORDER BY (a.kind = 'DEFINITIVE') DESC, a.starts_on DESC LIMIT 1""";

    static final String COUNTS = """
            WITH team AS (
              SELECT DISTINCT a.employee_id FROM assignment a JOIN employee e ON e.id = a.employee_id AND e.active
              WHERE a.assessor_employee_id = :employee AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
            )
            SELECT (SELECT count(*) FROM team) AS assesses,
                   (SELECT count(DISTINCT a.employee_id) FROM team t
                    JOIN assignment a ON a.assessor_employee_id = t.employee_id JOIN employee e ON e.id = a.employee_id AND e.active
                    WHERE a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)) AS superior_of""";

    static final String HEADED = """
            SELECT DISTINCT u.id, u.name, u.code FROM assignment a
            JOIN position p ON p.id = a.position_id AND p.heads_unit JOIN unit u ON u.id = a.unit_id
            WHERE a.employee_id = :employee AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
            ORDER BY u.code""";

    static final String SUBTREE = """
            WITH RECURSIVE below AS (
              SELECT id FROM unit WHERE id = :unit
              UNION
              SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id
            )
            SELECT id FROM below""";

    private RelationSql() {}
}
