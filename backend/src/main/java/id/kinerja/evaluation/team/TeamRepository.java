package id.kinerja.evaluation.team;

import id.kinerja.evaluation.EvaluationStatus;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.ActingOfficials;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.target.plan.PlanStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A team with its state in one statement, for 16 people as for 500: each table is read once for all of them. The people of whoever the
 * caller acts for today are among them.
 */
@ApplicationScoped
class TeamRepository {

    private static final int MOST = 1000;

    private static final String TEAM = """
            WITH seat AS (%s), member AS (
              SELECT ca.employee_id, ca.employee_name, ca.sort_name, ca.position_title, pe.id AS period_id, pe.kind, pe.due_on, ca.cycle_id,
                     CASE WHEN ca.assessor_employee_id <> :me THEN ca.assessor_employee_id END AS instead_of
                FROM period pe
                JOIN cycle_assignment ca ON ca.cycle_id = pe.cycle_id AND ca.employee_id <> :me
                JOIN seat s ON s.employee_id = ca.assessor_employee_id
               WHERE pe.id = :period
               ORDER BY ca.sort_name, ca.id LIMIT :most
            ), latest AS (
              SELECT DISTINCT ON (p.employee_id) p.employee_id, p.id, p.status, p.employee_signed_at, p.assessor_signed_at
                FROM plan p JOIN member m ON m.employee_id = p.employee_id AND m.cycle_id = p.cycle_id
               ORDER BY p.employee_id, p.version_number DESC
            ), recorded AS (
              SELECT r.employee_id, count(*) AS entries, count(DISTINCT r.indicator_lineage_id) AS with_entry,
                     sum((SELECT count(*) FROM realisation_evidence re WHERE re.realisation_id = r.id)) AS evidence
                FROM member m
                JOIN period rp ON rp.cycle_id = m.cycle_id AND (rp.id = m.period_id OR m.kind = 'ANNUAL')
                JOIN realisation r ON r.employee_id = m.employee_id AND r.period_id = rp.id
               WHERE NOT EXISTS (SELECT 1 FROM realisation n WHERE n.replaces_id = r.id)
               GROUP BY r.employee_id
            ), planned AS (
              SELECT l.employee_id, count(*) AS indicators
                FROM latest l JOIN target t ON t.plan_id = l.id JOIN indicator i ON i.target_id = t.id AND i.source = 'MANUAL'
               GROUP BY l.employee_id
            ), stated AS (
              SELECT m.employee_id, m.employee_name, m.sort_name, m.position_title, l.id AS plan_id, l.status AS plan_status,
                     e.id AS evaluation_id, e.status AS evaluation_status, e.submitted_at, e.result_rating, e.behaviour_rating,
                     e.predicate, m.instead_of, coalesce(r.entries, 0) AS entries, coalesce(r.evidence, 0) AS evidence,
                     coalesce(r.with_entry, 0) AS with_entry, coalesce(n.indicators, 0) AS indicators,
                     CASE WHEN e.mine AND (e.status = 'SUBMITTED' OR e.status = 'FILLING' AND greatest(m.due_on, x.due_on) < :today)
                            THEN 'EVALUATE'
                          WHEN e.mine AND e.status = 'EVALUATED' THEN 'SIGN'
                          WHEN e.mine AND e.status = 'SIGNED' THEN 'DELIVER'
                          WHEN l.status = 'SUBMITTED' THEN 'AGREE_PLAN'
                          WHEN l.status = 'AGREED' AND l.assessor_signed_at IS NULL THEN 'SIGN_PLAN'
                          WHEN l.status IS NULL OR l.status IN ('DRAFT', 'RETURNED', 'AGREED')
                               OR e.status IN ('FILLING', 'DELIVERED') THEN 'WAITING_EMPLOYEE'
                          ELSE 'NOTHING' END AS needs
                FROM member m
                LEFT JOIN latest l ON l.employee_id = m.employee_id
                LEFT JOIN (SELECT e.*, e.assessor_employee_id IN (SELECT employee_id FROM seat) AS mine FROM evaluation e) e
                  ON e.employee_id = m.employee_id AND e.period_id = m.period_id
                LEFT JOIN period_extension x ON x.id = e.extension_id
                LEFT JOIN recorded r ON r.employee_id = m.employee_id
                LEFT JOIN planned n ON n.employee_id = m.employee_id
            )
            SELECT s.*, h.display_name AS instead_of_name FROM stated s LEFT JOIN employee h ON h.id = s.instead_of
             ORDER BY array_position(ARRAY['EVALUATE', 'SIGN', 'DELIVER', 'AGREE_PLAN', 'SIGN_PLAN', 'WAITING_EMPLOYEE'], s.needs),
                      s.submitted_at, s.sort_name, s.employee_id""".formatted(ActingOfficials.SEATS);

    private final EntityManager entityManager;

    TeamRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<TeamMember> list(UUID assessorId, UUID periodId, LocalDate today) {
        return Rows.of(entityManager.createNativeQuery(TEAM, Tuple.class)
                        .setParameter("me", assessorId)
                        .setParameter("period", periodId)
                        .setParameter("today", today)
                        .setParameter("most", MOST))
                .stream().map(TeamRepository::member).toList();
    }

    private static TeamMember member(Row row) {
        return new TeamMember(
                new TeamMember.Person(row.uuid("employee_id"), row.text("employee_name"), row.text("position_title")),
                row.uuid("plan_id"), row.oneOf("plan_status", PlanStatus.class), row.uuid("evaluation_id"),
                row.oneOf("evaluation_status", EvaluationStatus.class), (int) row.whole("entries"), (int) row.whole("evidence"),
                (int) row.whole("with_entry"), (int) row.whole("indicators"), row.oneOf("needs", Need.class),
                row.instant("submitted_at"), row.oneOf("result_rating", Rating.class), row.oneOf("behaviour_rating", Rating.class),
                row.oneOf("predicate", Predicate.class),
                PersonRef.ofNullable(row.uuid("instead_of"), row.text("instead_of_name")));
    }
}
