package id.kinerja.target.library.bulk;

/** One description of who gets what; trying it and doing it both read it. */
final class AssignSql {

    /** People meant, beside the newest version of their plan. The conditions are ours; what a caller sends is bound. */
    private static final String SCOPE = """
            WITH RECURSIVE below AS (
              SELECT id FROM unit WHERE id = CAST(:unit AS uuid)
              UNION
              SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id
            ), scope AS (
              SELECT f.employee_id, f.employee_name, f.sort_name, f.position_title, p.id AS plan_id, p.status, coalesce(n.next, 0) AS next
                FROM cycle_assignment f
                LEFT JOIN LATERAL (SELECT o.id, o.status FROM plan o WHERE o.cycle_id = f.cycle_id AND o.employee_id = f.employee_id
                                    ORDER BY o.version_number DESC LIMIT 1) p ON true
                LEFT JOIN LATERAL (SELECT max(t.sequence) + 1 AS next FROM target t WHERE t.plan_id = p.id) n ON true
               WHERE f.cycle_id = :cycle AND f.position_title IS NOT NULL
                 AND (CAST(:unit AS uuid) IS NULL OR f.unit_id IN (SELECT id FROM below))
                 AND (CAST(:title AS text) IS NULL OR starts_with(lower(f.position_title), lower(CAST(:title AS text))))
                 AND (CAST(:kind AS text) IS NULL OR f.position_kind = CAST(:kind AS text))
            ), refused AS (
              SELECT s.*, l.id AS entry_id, l.title, l.sort_title, l.kind,
                     CASE WHEN s.status IN ('SUBMITTED', 'AGREED') THEN 'PLAN_SENT'
                          WHEN s.status IN ('ESTABLISHED', 'SUPERSEDED', 'CLOSED') THEN 'PLAN_IN_FORCE'
                          WHEN EXISTS (SELECT 1 FROM target t WHERE t.plan_id = s.plan_id AND lower(t.title) = l.sort_title) THEN 'ALREADY_THERE'
                     END AS reason
                FROM scope s CROSS JOIN library_target l WHERE l.id IN (:entries)
            ), numbered AS (
              SELECT r.*, r.next + row_number() OVER (PARTITION BY r.employee_id, r.reason IS NULL ORDER BY r.sort_title, r.entry_id) - 1 AS place
                FROM refused r
            ), decided AS (
              SELECT n.*, CASE WHEN n.reason IS NULL AND n.place >= 20 THEN 'PLAN_FULL' ELSE n.reason END AS left_out FROM numbered n
            )
            """;
    static final String COUNT = SCOPE + """
            SELECT count(DISTINCT employee_id) AS people, count(DISTINCT employee_id) FILTER (WHERE left_out IS NULL) AS given,
                   count(*) FILTER (WHERE left_out IS NULL) AS targets,
                   count(DISTINCT employee_id) FILTER (WHERE left_out IS NULL AND plan_id IS NULL) AS begun FROM decided""";
    static final String TRY = SCOPE + """
            SELECT d.employee_id, d.employee_name, d.position_title, d.title, d.left_out FROM decided d
             WHERE d.employee_id IN (SELECT s.employee_id FROM scope s ORDER BY s.sort_name, s.employee_id LIMIT :most)
             ORDER BY d.sort_name, d.employee_id, d.sort_title, d.entry_id""";
    /** Nobody sends or signs a plan while it is written into. */
    static final String LOCK = SCOPE + "SELECT CAST(p.id AS text) FROM plan p WHERE p.id IN (SELECT s.plan_id FROM scope s) ORDER BY p.id FOR UPDATE";
    static final String BEGIN = SCOPE + """
            , made AS (
              INSERT INTO plan (id, cycle_id, employee_id, version_number, approach, status, created_at, content_changed_at, content_form, version)
              SELECT new_id(), c.id, d.employee_id, 1, c.approach, 'DRAFT', :at, :at, :form, 0
                FROM (SELECT DISTINCT employee_id FROM decided WHERE left_out IS NULL AND plan_id IS NULL) d JOIN cycle c ON c.id = :cycle
              RETURNING id
            )
            INSERT INTO library_assignment_plan (plan_id, library_assignment_id) SELECT id, CAST(:assignment AS uuid) FROM made""";
    static final String GIVE = SCOPE + """
            , given AS (SELECT new_id() AS id, d.plan_id, d.place, d.kind, d.title, d.entry_id FROM decided d WHERE d.left_out IS NULL),
            made AS (
              INSERT INTO target (id, plan_id, lineage_id, sequence, kind, title)
              SELECT id, plan_id, id, place, kind, title FROM given
            )
            INSERT INTO library_assignment_target (target_id, library_assignment_id, library_target_id)
            SELECT id, CAST(:assignment AS uuid), entry_id FROM given""";
    private static final String GIVEN = """
             FROM library_assignment_target a JOIN target t ON t.id = a.target_id JOIN plan p ON p.id = t.plan_id
            """;
    static final String MEASURE = """
            INSERT INTO indicator (id, target_id, lineage_id, sequence, aspect, description, unit_of_measure, direction, accumulation,
                                   target_value, range_low, range_high, source)
            SELECT i.id, i.target_id, i.id, i.sequence, i.aspect, i.description, i.unit_of_measure, i.direction, i.accumulation,
                   i.target_value, i.range_low, i.range_high, i.source
              FROM (SELECT new_id() AS id, a.target_id, l.sequence, l.aspect, l.description, l.unit_of_measure, l.direction, l.accumulation,
                           l.target_value, l.range_low, l.range_high, l.source
            """ + GIVEN + """
                      JOIN library_indicator l ON l.library_target_id = a.library_target_id
                     WHERE a.library_assignment_id = :assignment AND p.approach = 'QUANTITATIVE') i""";
    /** A plan in words gets the measure in words, or, where the library has none, those of the indicators together. */
    static final String MEASURE_IN_WORDS = """
            INSERT INTO indicator (id, target_id, lineage_id, sequence, description, unit_of_measure)
            SELECT i.id, i.target_id, i.id, 0, i.words, ''
              FROM (SELECT new_id() AS id, a.target_id, left(coalesce(l.success_measure,
                           (SELECT string_agg(n.description, '; ' ORDER BY n.sequence) FROM library_indicator n WHERE n.library_target_id = l.id)), 500) AS words
            """ + GIVEN + """
                      JOIN library_target l ON l.id = a.library_target_id
                     WHERE a.library_assignment_id = :assignment AND p.approach = 'QUALITATIVE') i
             WHERE i.words IS NOT NULL""";
    static final String ORIGIN = """
            INSERT INTO target_origin (target_id, kind, proposed_by_name, proposed_at, fingerprint)
            SELECT a.target_id, 'LIBRARY', :by, :at, target_fingerprint(a.target_id) FROM library_assignment_target a
             WHERE a.library_assignment_id = :assignment""";
    /** The version moves with the content, so that nobody saves over it unseen. */
    static final String TOUCH = """
            UPDATE plan SET version = version + 1, content_changed_at = :at
             WHERE id IN (SELECT t.plan_id FROM library_assignment_target a JOIN target t ON t.id = a.target_id
                           WHERE a.library_assignment_id = :assignment %s)""";
    static final String TOUCH_GIVEN = TOUCH.formatted("");
    static final String TOUCH_TAKEN = TOUCH.formatted("AND a.taken_back");

    static final String LOCK_GIVEN = """
            SELECT CAST(p.id AS text) FROM plan p WHERE p.id IN (SELECT t.plan_id FROM library_assignment_target a JOIN target t ON t.id = a.target_id
             WHERE a.library_assignment_id = :assignment) ORDER BY p.id FOR UPDATE""";
    static final String CHOOSE_UNTOUCHED = """
            UPDATE library_assignment_target a SET taken_back = true
              FROM target t JOIN plan p ON p.id = t.plan_id AND p.status IN ('DRAFT', 'RETURNED')
              JOIN target_origin o ON o.target_id = t.id
             WHERE a.library_assignment_id = :assignment AND t.id = a.target_id AND o.fingerprint = target_fingerprint(t.id)
               AND NOT EXISTS (SELECT 1 FROM target_link l WHERE l.target_id = t.id)""";
    private static final String TAKEN = "SELECT a.target_id FROM library_assignment_target a WHERE a.library_assignment_id = :assignment AND a.taken_back";
    static final String DROP_MEASURES = "DELETE FROM indicator WHERE target_id IN (" + TAKEN + ")";
    static final String MOVE_UP = """
            UPDATE target t SET sequence = n.place
              FROM (SELECT x.id, row_number() OVER (PARTITION BY x.plan_id ORDER BY x.sequence) - 1 AS place FROM target x
                     WHERE x.plan_id IN (SELECT y.plan_id FROM target y WHERE y.id IN (%1$s)) AND x.id NOT IN (%1$s)) n
             WHERE t.id = n.id AND t.sequence <> n.place""".formatted(TAKEN);
    static final String DROP_TARGETS = "DELETE FROM target WHERE id IN (" + TAKEN + ")";
    static final String DROP_EMPTY_PLANS = """
            DELETE FROM plan p USING library_assignment_plan a
             WHERE a.library_assignment_id = :assignment AND p.id = a.plan_id AND p.status = 'DRAFT'
               AND NOT EXISTS (SELECT 1 FROM target t WHERE t.plan_id = p.id)
               AND NOT EXISTS (SELECT 1 FROM behaviour_expectation b WHERE b.plan_id = p.id)
               AND NOT EXISTS (SELECT 1 FROM plan_annex x WHERE x.plan_id = p.id)""";

    private AssignSql() {}
}
