package id.kinerja.insight.file;

import java.util.ArrayList;
import java.util.List;

/**
 * The chapters in the order of reading. A feature that keeps something about people has one here; each names its columns one by one, so that
 * a new column is shown only on purpose.
 */
final class Chapters {

    /** Who the person is to the office. */
    private static final List<Chapter> PERSON = List.of(
            new Chapter("person", """
                    SELECT e.nip, e.name, e.title_prefix, e.title_suffix, e.status, e.grade, e.email, e.contract_ends_on, e.active
                      FROM employee e WHERE e.id = :me"""),
            new Chapter("assignments", """
                    SELECT p.title, u.name AS unit, a.kind, a.starts_on, a.ends_on, s.display_name AS assessor
                      FROM assignment a JOIN position p ON p.id = a.position_id JOIN unit u ON u.id = a.unit_id
                      LEFT JOIN employee s ON s.id = a.assessor_employee_id WHERE a.employee_id = :me ORDER BY a.starts_on DESC"""),
            new Chapter("dataReports", """
                    SELECT d.confirmed_at, d.correct, d.topic, d.report_text, d.resolved_at, d.resolution_note
                      FROM data_confirmation d WHERE d.employee_id = :me ORDER BY d.confirmed_at DESC"""),
            new Chapter("account", """
                    SELECT a.email, array_to_string(a.roles, ', ') AS roles, a.status, a.created_at, a.last_sign_in_at, a.password_changed_at
                      FROM account a WHERE a.employee_id = :me"""),
            new Chapter("sessions", """
                    SELECT s.created_at, s.last_used_at, s.device, s.ended_at, s.end_reason
                      FROM session s JOIN account a ON a.id = s.account_id WHERE a.employee_id = :me ORDER BY s.created_at DESC"""));

    /** What was agreed and achieved. */
    private static final List<Chapter> WORK = List.of(
            new Chapter("plans", """
                    SELECT c.year, p.version_number, p.status, p.submitted_at, p.returned_at, p.returned_reason, p.agreed_at, p.employee_signed_at,
                           p.assessor_signed_at, p.effective_from, p.effective_to, p.content_hash
                      FROM plan p JOIN cycle c ON c.id = p.cycle_id WHERE p.employee_id = :me ORDER BY c.year DESC, p.version_number DESC"""),
            new Chapter("targets", """
                    SELECT c.year, p.version_number, t.kind, t.title, i.aspect, i.description, i.unit_of_measure, i.direction, i.target_value,
                           i.range_low, i.range_high
                      FROM plan p JOIN cycle c ON c.id = p.cycle_id JOIN target t ON t.plan_id = p.id LEFT JOIN indicator i ON i.target_id = t.id
                     WHERE p.employee_id = :me ORDER BY c.year DESC, p.version_number DESC, t.sequence, i.sequence"""),
            new Chapter("realisations", """
                    SELECT r.occurred_on, i.description AS indicator, r.value, i.unit_of_measure, r.note, r.recorded_at,
                           r.replaces_id IS NOT NULL AS is_correction, r.reason
                      FROM realisation r JOIN indicator i ON i.id = r.indicator_id WHERE r.employee_id = :me ORDER BY r.occurred_on DESC, r.recorded_at DESC"""),
            new Chapter("attributions", """
                    SELECT to_char(a.ended_at, 'YYYY-MM') AS month, a.step, count(*) AS steps, sum(a.working_seconds) / 60 AS working_minutes
                      FROM service_attribution a WHERE a.employee_id = :me GROUP BY 1, 2 ORDER BY 1 DESC, 2"""),
            new Chapter("contests", """
                    SELECT r.number, c.step, c.cause, c.explanation, c.state, c.contested_at, c.decided_at, d.display_name AS decided_by, c.decision_reason
                      FROM attribution_contest c JOIN service_request r ON r.id = c.request_id LEFT JOIN employee d ON d.id = c.decided_by_employee_id
                     WHERE c.employee_id = :me ORDER BY c.contested_at DESC"""),
            new Chapter("evidence", """
                    SELECT v.kind, v.file_name, v.url, v.description, v.size_bytes, v.sha256, v.added_at
                      FROM evidence v WHERE v.employee_id = :me ORDER BY v.added_at DESC"""));

    /** What was noted and said in the course of work: one's own notes, and what others said openly; never who answered without a name. */
    private static final List<Chapter> TALK = List.of(
            new Chapter("workLog", """
                    SELECT w.worked_on, w.span, w.done, w.quantity, w.recorded_at, w.reason
                      FROM work_log_entry w WHERE w.employee_id = :me ORDER BY w.worked_on DESC, w.recorded_at DESC"""),
            new Chapter("checkIns", """
                    SELECT k.recorded_at, k.confidence, k.helps, k.hinders, k.help_wanted
                      FROM check_in k WHERE k.employee_id = :me ORDER BY k.recorded_at DESC"""),
            new Chapter("feedback", """
                    SELECT f.given_at, f.author_role, f.subject, f.value_code AS value, f.situation, f.behaviour, f.impact, f.suggestion, f.visibility
                      FROM feedback f WHERE f.employee_id = :me AND 'EMPLOYEE' = ANY (f.readers)
                       AND NOT EXISTS (SELECT 1 FROM feedback_outcome x WHERE x.feedback_id = f.id AND x.kind = 'WITHDRAWN') ORDER BY f.given_at DESC"""),
            new Chapter("feedbackRequests", """
                    SELECT q.asked_at, q.subject, q.question, q.status, q.settled_at
                      FROM feedback_request q WHERE q.employee_id = :me ORDER BY q.asked_at DESC"""),
            new Chapter("dialogues", """
                    SELECT d.planned_on, d.held_on, d.status, a.display_name AS assessor, d.notes, d.employee_confirmed_at, d.assessor_confirmed_at
                      FROM dialogue d JOIN employee a ON a.id = d.assessor_employee_id WHERE d.employee_id = :me ORDER BY d.planned_on DESC"""),
            new Chapter("peerRounds", """
                    SELECT c.year, pe.label AS period, r.status, r.opened_at, r.closes_on, r.closed_at
                      FROM peer_round r JOIN period pe ON pe.id = r.period_id JOIN cycle c ON c.id = r.cycle_id
                     WHERE r.employee_id = :me ORDER BY r.created_at DESC"""));

    /** Results, and what came of them. Ratings and texts of the assessor only once they were handed over. */
    private static final List<Chapter> RESULTS = List.of(
            new Chapter("evaluations", """
                    SELECT c.year, pe.label AS period, v.status, s.display_name AS assessor, v.employee_note, v.submitted_at, v.delivered_at,
                           v.acknowledged_at,
                           CASE WHEN v.delivered_at IS NOT NULL THEN v.result_rating END AS result_rating,
                           CASE WHEN v.delivered_at IS NOT NULL THEN v.result_reason END AS result_reason,
                           CASE WHEN v.delivered_at IS NOT NULL THEN v.behaviour_rating END AS behaviour_rating,
                           CASE WHEN v.delivered_at IS NOT NULL THEN v.behaviour_reason END AS behaviour_reason,
                           CASE WHEN v.delivered_at IS NOT NULL THEN v.predicate END AS predicate,
                           CASE WHEN v.delivered_at IS NOT NULL THEN v.feedback END AS feedback
                      FROM evaluation v JOIN period pe ON pe.id = v.period_id JOIN cycle c ON c.id = v.cycle_id
                      JOIN employee s ON s.id = v.assessor_employee_id WHERE v.employee_id = :me ORDER BY pe.ends_on DESC"""),
            new Chapter("targetMarks", """
                    SELECT c.year, pe.label AS period, t.title AS target, m.mark, m.feedback
                      FROM target_mark m JOIN evaluation v ON v.id = m.evaluation_id JOIN target t ON t.id = m.target_id
                      JOIN period pe ON pe.id = v.period_id JOIN cycle c ON c.id = v.cycle_id
                     WHERE v.employee_id = :me AND v.delivered_at IS NOT NULL ORDER BY pe.ends_on DESC, t.sequence"""),
            new Chapter("behaviourMarks", """
                    SELECT c.year, pe.label AS period, m.value_code AS value, m.mark, m.note
                      FROM behaviour_mark m JOIN evaluation v ON v.id = m.evaluation_id
                      JOIN period pe ON pe.id = v.period_id JOIN cycle c ON c.id = v.cycle_id
                     WHERE v.employee_id = :me AND v.delivered_at IS NOT NULL ORDER BY pe.ends_on DESC, m.value_code"""),
            new Chapter("selfReviews", """
                    SELECT c.year, pe.label AS period, r.overall, r.saved_at
                      FROM self_review r JOIN evaluation v ON v.id = r.evaluation_id JOIN period pe ON pe.id = v.period_id JOIN cycle c ON c.id = v.cycle_id
                     WHERE v.employee_id = :me ORDER BY pe.ends_on DESC"""),
            new Chapter("assessorSlices", """
                    SELECT c.year, pe.label AS period, s.assessor_name, s.starts_on, s.ends_on, s.result_rating, s.result_reason, s.behaviour_rating,
                           s.behaviour_reason, s.feedback
                      FROM assessor_slice s JOIN evaluation v ON v.id = s.evaluation_id JOIN period pe ON pe.id = v.period_id
                      JOIN cycle c ON c.id = v.cycle_id
                     WHERE v.employee_id = :me AND v.delivered_at IS NOT NULL AND s.completed_at IS NOT NULL ORDER BY s.starts_on DESC"""),
            new Chapter("resultChanges", """
                    SELECT c.year, pe.label AS period, x.predicate_before, x.predicate_after, x.reason, x.by_name, x.changed_at
                      FROM evaluation_result_change x JOIN evaluation v ON v.id = x.evaluation_id JOIN period pe ON pe.id = v.period_id
                      JOIN cycle c ON c.id = v.cycle_id
                     WHERE v.employee_id = :me AND x.changed_at >= v.delivered_at ORDER BY x.changed_at DESC"""),
            new Chapter("extensions", """
                    SELECT c.year, pe.label AS period, x.due_on, x.reason, x.granted_at
                      FROM period_extension x JOIN period pe ON pe.id = x.period_id JOIN cycle c ON c.id = pe.cycle_id
                     WHERE x.employee_id = :me ORDER BY x.granted_at DESC"""),
            new Chapter("objections", """
                    SELECT o.filed_at, o.status, o.reasons, o.late, o.predicate, o.decision_due_on, o.decided_at, o.decision_reason, o.new_predicate,
                           o.withdrawal_reason
                      FROM objection o WHERE o.employee_id = :me ORDER BY o.filed_at DESC"""),
            new Chapter("earlierResults", """
                    SELECT r.year, r.scheme, CAST(r.score AS text) AS score, r.predicate, r.source
                      FROM earlier_result r WHERE r.employee_id = :me ORDER BY r.year DESC, r.scheme"""),
            new Chapter("followUps", """
                    SELECT f.kind, f.title, f.goal, o.display_name AS owner, f.starts_on, f.due_on, f.state, p.display_name AS proposed_by, f.proposed_at
                      FROM follow_up f JOIN employee o ON o.id = f.owner_employee_id JOIN employee p ON p.id = f.proposed_by
                     WHERE f.employee_id = :me ORDER BY f.proposed_at DESC"""),
            new Chapter("followUpSteps", """
                    SELECT f.title, s.step, s.taken_at, s.by_name, s.text
                      FROM follow_up_step s JOIN follow_up f ON f.id = s.follow_up_id WHERE f.employee_id = :me ORDER BY s.taken_at DESC"""),
            new Chapter("givenCredits", """
                    SELECT g.until_year, g.credit, g.document, g.recorded_at
                      FROM credit_given g WHERE g.employee_id = :me ORDER BY g.until_year DESC, g.recorded_at DESC"""));

    /** What citizens said, counted and never one by one: after the survey has closed, and from ten answers on. */
    private static final List<Chapter> CITIZENS = List.of(
            new Chapter("citizenVoices", """
                    SELECT s.name AS survey, t.element, t.ones + t.twos + t.threes + t.fours AS answers,
                           round(25.0 * (t.ones + 2 * t.twos + 3 * t.threes + 4 * t.fours) / (t.ones + t.twos + t.threes + t.fours), 2) AS value
                      FROM survey_staff_tally t JOIN survey s ON s.id = t.survey_id
                     WHERE t.employee_id = :me AND s.state <> 'OPEN' AND t.ones + t.twos + t.threes + t.fours >= 10
                     ORDER BY s.ends_on DESC, t.element"""),
            new Chapter("surveyVisits", """
                    SELECT s.name AS survey, v.visits, v.invitations, v.voided
                      FROM survey_handler_volume v JOIN survey s ON s.id = v.survey_id WHERE v.employee_id = :me ORDER BY s.ends_on DESC"""));

    /** Learning the system. Answers to the pulse survey are nowhere, so that only taking part can be told. */
    private static final List<Chapter> LEARNING = List.of(
            // Without the code: what it opens may be a result that was not handed over yet.
            new Chapter("documents", """
                    SELECT d.kind, d.unit_name, d.issued_at, d.superseded_at FROM issued_document d WHERE d.employee_id = :me ORDER BY d.issued_at DESC"""),
            new Chapter("notices", """
                    SELECT n.kind, n.created_at, n.read_at FROM notice n WHERE n.recipient_employee_id = :me ORDER BY n.created_at DESC"""),
            new Chapter("noticePreferences", """
                    SELECT p.language, CAST(p.mail AS text) AS mail FROM notice_preference p WHERE p.employee_id = :me"""),
            new Chapter("mails", """
                    SELECT m.kind, m.created_at, m.sent_at, m.given_up_at FROM mail_outbox m WHERE m.employee_id = :me ORDER BY m.created_at DESC"""),
            new Chapter("training", """
                    SELECT t.module_key, t.module_version, t.completed_at FROM training_completion t WHERE t.employee_id = :me ORDER BY t.completed_at DESC"""),
            new Chapter("pulseParticipation", """
                    SELECT p.quarter, p.answered_on FROM pulse_participation p WHERE p.employee_id = :me ORDER BY p.quarter DESC"""));

    private Chapters() {}

    static List<Chapter> all() {
        List<Chapter> all = new ArrayList<>(PERSON);
        all.addAll(WORK);
        all.addAll(TALK);
        all.addAll(RESULTS);
        all.addAll(CITIZENS);
        all.addAll(LEARNING);
        return List.copyOf(all);
    }
}
