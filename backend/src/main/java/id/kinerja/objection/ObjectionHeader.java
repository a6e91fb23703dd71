package id.kinerja.objection;

import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.objection.decider.DeciderOrigin;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A case with the people and the period around it: one row of one statement. */
record ObjectionHeader(
        UUID id, UUID evaluationId, int year, String periodLabel, PersonRef employee, PersonRef assessor, PersonRef decider,
        DeciderOrigin origin, String deciderReason, UUID unitId, ObjectionStatus status, LegalBasis basis, Filing filing, Result before,
        Result after, Closing closing, Instant examinedAt, LocalDate decisionDueOn, long version) {

    /** How it was filed. */
    record Filing(String reasons, boolean late, String lateReason, Instant deliveredAt, LocalDate deadlineOn, Instant filedAt) {}

    /** Two ratings and their predicate; null before there is one. */
    record Result(Rating result, Rating behaviour, Predicate predicate) {}

    /** How it ended, so far as it has. */
    record Closing(String admissionReason, Instant decidedAt, String decisionReason, String withdrawalReason, Instant closedAt) {}

    static final String SELECT = """
            SELECT o.*, c.year, pe.label, e.unit_id, coalesce(ca.employee_name, em.display_name) AS employee_name,
                   coalesce(aa.employee_name, ae.display_name) AS assessor_name, de.display_name AS decider_name
              FROM objection o
              JOIN evaluation e ON e.id = o.evaluation_id
              JOIN cycle c ON c.id = e.cycle_id
              JOIN period pe ON pe.id = e.period_id
              JOIN employee em ON em.id = o.employee_id
              JOIN employee ae ON ae.id = o.assessor_employee_id
              LEFT JOIN employee de ON de.id = o.decider_employee_id
              LEFT JOIN cycle_assignment ca ON ca.cycle_id = e.cycle_id AND ca.employee_id = o.employee_id
              LEFT JOIN cycle_assignment aa ON aa.cycle_id = e.cycle_id AND aa.employee_id = o.assessor_employee_id
             WHERE o.id = :id""";

    static ObjectionHeader of(Row row) {
        return new ObjectionHeader(
                row.uuid("id"), row.uuid("evaluation_id"), (int) row.whole("year"), row.text("label"),
                new PersonRef(row.uuid("employee_id"), row.text("employee_name")),
                new PersonRef(row.uuid("assessor_employee_id"), row.text("assessor_name")),
                PersonRef.ofNullable(row.uuid("decider_employee_id"), row.text("decider_name")),
                row.oneOf("decider_origin", DeciderOrigin.class), row.text("decider_reason"), row.uuid("unit_id"),
                row.oneOf("status", ObjectionStatus.class), row.oneOf("legal_basis", LegalBasis.class), filing(row),
                result(row, ""), result(row, "new_"), closing(row), row.instant("examined_at"), row.date("decision_due_on"),
                row.whole("version"));
    }

    private static Filing filing(Row row) {
        return new Filing(row.text("reasons"), row.flag("late"), row.text("late_reason"), row.instant("delivered_at"),
                row.date("deadline_on"), row.instant("filed_at"));
    }

    private static Result result(Row row, String prefix) {
        Rating result = row.oneOf(prefix + "result_rating", Rating.class);
        return result == null ? null : new Result(
                result, row.oneOf(prefix + "behaviour_rating", Rating.class), row.oneOf(prefix + "predicate", Predicate.class));
    }

    private static Closing closing(Row row) {
        return new Closing(row.text("admission_reason"), row.instant("decided_at"), row.text("decision_reason"),
                row.text("withdrawal_reason"), row.instant("closed_at"));
    }
}
