package id.kinerja.target.plan;

import id.kinerja.cycle.Approach;
import id.kinerja.cycle.CycleStatus;
import id.kinerja.cycle.assignment.FrozenProblem;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A plan without its content, together with what the cycle froze about its people: one row of one statement. */
record PlanHeader(
        UUID id,
        UUID cycleId,
        int year,
        CycleStatus cycleStatus,
        PlanResponse.Employee employee,
        PlanResponse.Assessor assessor,
        People people,
        int versionNumber,
        Approach approach,
        PlanStatus status,
        Dates dates,
        String returnedReason,
        String contentHash,
        UUID supersedesId,
        String revisionReason,
        boolean anotherIsOpen,
        boolean asksPerspective,
        int contentForm,
        long version) {

    /**
     * Who stands in which relation to the plan.
     *
     * @param problem why the frozen assignment has no valid assessor; null if it has one
     * @param worksFrom first day of the frozen assignment; null without one
     */
    record People(
            UUID employeeId, UUID assessorId, UUID signedAssessorId, UUID superiorId, String superiorName, UUID unitId,
            FrozenProblem problem, LocalDate worksFrom) {

        boolean assesses(UUID person) {
            return person.equals(assessorId) && !person.equals(employeeId) && problem == null;
        }
    }

    /** When what happened. */
    record Dates(
            Instant submittedAt, Instant returnedAt, Instant agreedAt, Instant employeeSignedAt, Instant assessorSignedAt,
            Instant establishedAt, LocalDate effectiveFrom, LocalDate effectiveTo) {}

    static final String SELECT = """
            SELECT p.id, p.cycle_id, c.year, c.status AS cycle_status, p.employee_id, f.employee_name, f.nip, f.grade,
                   f.position_title, f.unit_name, f.unit_id, f.problem, f.starts_on, f.assessor_employee_id AS assessor_id,
                   p.assessor_employee_id AS signed_assessor_id, f.superior_employee_id, se.display_name AS superior_name,
                   coalesce(af.employee_name, ae.display_name) AS assessor_name, coalesce(hf.position_title, af.position_title) AS assessor_position,
                   p.acting_kind, p.acting_for_employee_id, coalesce(hf.employee_name, he.display_name) AS holder_name,
                   p.version_number, p.approach, p.status, p.submitted_at, p.returned_at, p.agreed_at, p.employee_signed_at,
                   p.assessor_signed_at, p.established_at, p.effective_from, p.effective_to, p.returned_reason,
                   p.content_hash, p.content_form, p.supersedes_id, p.revision_reason, p.version,
                   EXISTS (SELECT 1 FROM position h JOIN unit hu ON hu.id = h.unit_id AND hu.kind IN (:headed)
                            WHERE h.unit_id = f.unit_id AND h.title = f.position_title AND h.heads_unit) AS asks_perspective,
                   EXISTS (SELECT 1 FROM plan o WHERE o.cycle_id = p.cycle_id AND o.employee_id = p.employee_id
                            AND o.id <> p.id AND o.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED')) AS another_is_open
              FROM plan p
              JOIN cycle c ON c.id = p.cycle_id
              JOIN cycle_assignment f ON f.cycle_id = p.cycle_id AND f.employee_id = p.employee_id
              LEFT JOIN employee ae ON ae.id = CASE WHEN p.established_at IS NULL AND p.acting_kind IS NULL THEN f.assessor_employee_id
                                                    ELSE p.assessor_employee_id END
              LEFT JOIN cycle_assignment af ON af.cycle_id = p.cycle_id AND af.employee_id = ae.id
              LEFT JOIN employee he ON he.id = p.acting_for_employee_id
              LEFT JOIN cycle_assignment hf ON hf.cycle_id = p.cycle_id AND hf.employee_id = he.id
              LEFT JOIN employee se ON se.id = f.superior_employee_id
             WHERE p.id = :id""";

    static PlanHeader of(Row row) {
        PlanStatus status = row.oneOf("status", PlanStatus.class);
        return new PlanHeader(
                row.uuid("id"), row.uuid("cycle_id"), (int) row.whole("year"), row.oneOf("cycle_status", CycleStatus.class),
                employee(row), assessor(row), people(row), (int) row.whole("version_number"),
                row.oneOf("approach", Approach.class), status, dates(row), row.text("returned_reason"),
                row.text("content_hash"), row.uuid("supersedes_id"), row.text("revision_reason"),
                row.flag("another_is_open"), row.flag("asks_perspective"), (int) row.whole("content_form"),
                row.whole("version"));
    }

    private static PlanResponse.Employee employee(Row row) {
        return new PlanResponse.Employee(
                row.uuid("employee_id"), row.text("employee_name"), row.text("nip"), row.text("grade"),
                row.text("position_title"), row.text("unit_name"));
    }

    /** Of a plan in force the one who signed, as of one that an acting official agreed to; of any other the one whom the cycle froze. */
    private static PlanResponse.Assessor assessor(Row row) {
        AssignmentKind kind = row.oneOf("acting_kind", AssignmentKind.class);
        UUID id = row.instant("established_at") == null && kind == null ? row.uuid("assessor_id") : row.uuid("signed_assessor_id");
        PlanResponse.Acting acting = kind == null ? null
                : new PlanResponse.Acting(kind, new PersonRef(row.uuid("acting_for_employee_id"), row.text("holder_name")));
        return id == null ? null : new PlanResponse.Assessor(id, row.text("assessor_name"), row.text("assessor_position"), acting);
    }

    private static People people(Row row) {
        return new People(
                row.uuid("employee_id"), row.uuid("assessor_id"), row.uuid("signed_assessor_id"),
                row.uuid("superior_employee_id"), row.text("superior_name"), row.uuid("unit_id"),
                row.oneOf("problem", FrozenProblem.class), row.date("starts_on"));
    }

    private static Dates dates(Row row) {
        return new Dates(
                row.instant("submitted_at"), row.instant("returned_at"), row.instant("agreed_at"),
                row.instant("employee_signed_at"), row.instant("assessor_signed_at"), row.instant("established_at"),
                row.date("effective_from"), row.date("effective_to"));
    }
}
