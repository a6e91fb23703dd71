package id.kinerja.followup;

import id.kinerja.followup.step.FollowUpState;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A follow-up with the people around it, as they stand today: one row of one statement. */
public record FollowUpHeader(
        UUID id, PersonRef employee, PersonRef owner, PersonRef proposer, PersonRef assessor, PersonRef superior, UUID unitId,
        FollowUpKind kind, String title, String goal, LocalDate startsOn, LocalDate dueOn, FollowUpState state, Instant proposedAt,
        UUID evaluationId, String evaluationLabel, long version) {

    static final String SELECT = """
            SELECT f.id, f.employee_id, e.display_name AS employee_name, f.owner_employee_id, o.display_name AS owner_name,
                   f.proposed_by, p.display_name AS proposer_name, a.unit_id, a.assessor_employee_id, s.display_name AS assessor_name,
                   b.assessor_employee_id AS superior_employee_id, t.display_name AS superior_name, f.kind, f.title, f.goal,
                   f.starts_on, f.due_on, f.state, f.proposed_at, f.evaluation_id, pe.label || ' ' || c.year AS evaluation_label, f.version
              FROM follow_up f
              JOIN employee e ON e.id = f.employee_id
              JOIN employee o ON o.id = f.owner_employee_id
              JOIN employee p ON p.id = f.proposed_by
              LEFT JOIN LATERAL (SELECT h.unit_id, h.assessor_employee_id FROM assignment h
                WHERE h.employee_id = f.employee_id AND h.starts_on <= :on AND (h.ends_on IS NULL OR h.ends_on >= :on)
                ORDER BY (h.kind = 'DEFINITIVE') DESC, h.starts_on DESC LIMIT 1) a ON true
              LEFT JOIN employee s ON s.id = a.assessor_employee_id
              LEFT JOIN LATERAL (SELECT h.assessor_employee_id FROM assignment h
                WHERE h.employee_id = a.assessor_employee_id AND h.starts_on <= :on AND (h.ends_on IS NULL OR h.ends_on >= :on)
                ORDER BY (h.kind = 'DEFINITIVE') DESC, h.starts_on DESC LIMIT 1) b ON true
              LEFT JOIN employee t ON t.id = b.assessor_employee_id
              LEFT JOIN evaluation v ON v.id = f.evaluation_id
              LEFT JOIN period pe ON pe.id = v.period_id
              LEFT JOIN cycle c ON c.id = v.cycle_id
             WHERE f.id = :id""";

    static FollowUpHeader of(Row row) {
        return new FollowUpHeader(
                row.uuid("id"), new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                new PersonRef(row.uuid("owner_employee_id"), row.text("owner_name")),
                new PersonRef(row.uuid("proposed_by"), row.text("proposer_name")),
                PersonRef.ofNullable(row.uuid("assessor_employee_id"), row.text("assessor_name")),
                PersonRef.ofNullable(row.uuid("superior_employee_id"), row.text("superior_name")), row.uuid("unit_id"),
                row.oneOf("kind", FollowUpKind.class), row.text("title"), row.text("goal"), row.date("starts_on"), row.date("due_on"),
                row.oneOf("state", FollowUpState.class), row.instant("proposed_at"), row.uuid("evaluation_id"),
                row.text("evaluation_label"), row.whole("version"));
    }
}
