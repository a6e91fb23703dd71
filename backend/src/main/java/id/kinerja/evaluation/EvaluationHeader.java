package id.kinerja.evaluation;

import id.kinerja.cycle.PeriodKind;
import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.assessment.Marks;
import id.kinerja.evaluation.explanation.AssessorPart;
import id.kinerja.evaluation.explanation.EmployeePart;
import id.kinerja.evaluation.explanation.ExplanationResponse;
import id.kinerja.evaluation.explanation.PeriodPart;
import id.kinerja.evaluation.rating.Predicate;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.organization.PersonRef;
import id.kinerja.progress.reader.Subject;
import id.kinerja.shared.paging.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An evaluation with the people and the period around it: one row of one statement. */
record EvaluationHeader(
        UUID id, UUID planId, UUID cycleId, int year, PeriodPart period, EmployeePart employee, AssessorPart assessor,
        PersonRef superior, UUID unitId, EvaluationStatus status, String employeeNote, String returnReason, boolean withoutSubmission,
        boolean late, Ratings ratings, Moments moments, ExtensionPart extension, String snapshotHash, long version) {

    /** What the assessor decided. */
    record Ratings(
            Rating result, String resultReason, Rating behaviour, String behaviourReason, Rating suggestedResult,
            Predicate predicate, String feedback, String dialogueNote) {

        static final Ratings HIDDEN = new Ratings(null, null, null, null, null, null, null, null);
    }

    /** When what happened. */
    record Moments(
            Instant submittedAt, Instant evaluatedAt, LocalDate dialogueOn, Instant signedAt, Instant deliveredAt, Instant acknowledgedAt,
            Instant finalisedAt) {}

    static final String SELECT = """
            SELECT e.id, e.plan_id, e.cycle_id, c.year, e.period_id, pe.sequence, pe.kind, pe.label, pe.starts_on, pe.ends_on,
                   greatest(pe.due_on, x.due_on) AS due_on, x.due_on AS extended_to, x.reason AS extension_reason, x.granted_at,
                   e.employee_id, ca.employee_name, ca.nip, ca.grade, ca.position_title, ca.unit_name,
                   e.assessor_employee_id, coalesce(aa.employee_name, ae.display_name) AS assessor_name,
                   aa.position_title AS assessor_position, e.superior_employee_id, se.display_name AS superior_name, e.unit_id,
                   e.status, e.employee_note, e.return_reason, e.without_submission,
                   coalesce(CAST(e.submitted_at AT TIME ZONE :zone AS date) > greatest(pe.due_on, x.due_on), false) AS late,
                   e.result_rating, e.result_reason, e.behaviour_rating, e.behaviour_reason, e.suggested_result_rating,
                   e.predicate, e.feedback, e.submitted_at, e.evaluated_at, e.signed_at, e.delivered_at, e.acknowledged_at,
                   e.finalised_at, e.dialogue_on, e.dialogue_note, s.sha256, e.version
              FROM evaluation e
              JOIN cycle c ON c.id = e.cycle_id
              JOIN period pe ON pe.id = e.period_id
              JOIN cycle_assignment ca ON ca.cycle_id = e.cycle_id AND ca.employee_id = e.employee_id
              JOIN employee ae ON ae.id = e.assessor_employee_id
              LEFT JOIN cycle_assignment aa ON aa.cycle_id = e.cycle_id AND aa.employee_id = e.assessor_employee_id
              LEFT JOIN employee se ON se.id = e.superior_employee_id
              LEFT JOIN period_extension x ON x.id = e.extension_id
              LEFT JOIN evaluation_snapshot s ON s.evaluation_id = e.id AND NOT EXISTS
                   (SELECT 1 FROM evaluation_snapshot_end n WHERE n.evaluation_id = s.evaluation_id AND n.sequence = s.sequence)
             WHERE e.id = :id""";

    static EvaluationHeader of(Row row) {
        return new EvaluationHeader(
                row.uuid("id"), row.uuid("plan_id"), row.uuid("cycle_id"), (int) row.whole("year"), period(row),
                new EmployeePart(row.uuid("employee_id"), row.text("employee_name"), row.text("nip"), row.text("grade"),
                        row.text("position_title"), row.text("unit_name")),
                new AssessorPart(row.uuid("assessor_employee_id"), row.text("assessor_name"), row.text("assessor_position")),
                PersonRef.ofNullable(row.uuid("superior_employee_id"), row.text("superior_name")), row.uuid("unit_id"),
                row.oneOf("status", EvaluationStatus.class), row.text("employee_note"), row.text("return_reason"),
                row.flag("without_submission"), row.flag("late"), ratings(row), moments(row), ExtensionPart.of(row), row.text("sha256"),
                row.whole("version"));
    }

    private static PeriodPart period(Row row) {
        return new PeriodPart(
                row.uuid("period_id"), (int) row.whole("sequence"), row.oneOf("kind", PeriodKind.class), row.text("label"), row.date("starts_on"), row.date("ends_on"),
                row.date("due_on"));
    }

    private static Ratings ratings(Row row) {
        return new Ratings(
                row.oneOf("result_rating", Rating.class), row.text("result_reason"), row.oneOf("behaviour_rating", Rating.class),
                row.text("behaviour_reason"), row.oneOf("suggested_result_rating", Rating.class),
                row.oneOf("predicate", Predicate.class), row.text("feedback"), row.text("dialogue_note"));
    }

    private static Moments moments(Row row) {
        return new Moments(
                row.instant("submitted_at"), row.instant("evaluated_at"), row.date("dialogue_on"), row.instant("signed_at"), row.instant("delivered_at"),
                row.instant("acknowledged_at"), row.instant("finalised_at"));
    }

    Assessment assessment(Marks marks) {
        return new Assessment(
                ratings.result(), ratings.resultReason(), ratings.behaviour(), ratings.behaviourReason(), ratings.feedback(),
                marks.targets(), marks.behaviours());
    }

    /** How the employee sees it is shown to others once it is handed in, and never to the personnel office. */
    boolean showsReviewTo(Viewer viewer) {
        boolean handedIn = status != EvaluationStatus.FILLING && !withoutSubmission;
        return viewer == Viewer.EMPLOYEE || handedIn && viewer.seesProgress();
    }

    /** Only the assessor in charge counts here: the one of the day the plan was established, or whoever took over since. */
    Subject subject() {
        return Subject.of(employee.id(), assessor.employeeId(), null, superior == null ? null : superior.employeeId(), unitId);
    }

    /** The personnel office sees how far it is, not what was written. */
    EvaluationHeader asSeenBy(Viewer viewer, boolean withRatings) {
        boolean words = viewer != Viewer.PERSONNEL;
        return new EvaluationHeader(
                id, planId, cycleId, year, period, employee, assessor, superior, unitId, status, words ? employeeNote : null,
                words ? returnReason : null, withoutSubmission, late, withRatings ? ratings : Ratings.HIDDEN, moments,
                words ? extension : null, snapshotHash,
                version);
    }

    /** People, period and lateness as they were when it was signed. */
    EvaluationHeader asFrozen(ExplanationResponse frozen) {
        return new EvaluationHeader(
                id, planId, cycleId, year, frozen.period(), frozen.employee(), frozen.assessor(), frozen.superior(), unitId, status,
                employeeNote, returnReason, withoutSubmission, frozen.late(), ratings, moments, extension, snapshotHash, version);
    }
}
