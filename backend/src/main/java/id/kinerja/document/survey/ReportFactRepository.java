package id.kinerja.document.survey;

import id.kinerja.document.form.OfficeText;
import id.kinerja.document.survey.ReportContent.Planned;
import id.kinerja.document.survey.ReportContent.Question;
import id.kinerja.document.survey.ReportContent.Signatory;
import id.kinerja.organization.assignment.AssignmentKind;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.survey.index.Element;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What stands around the numbers of a survey: its questions, what the office plans, and who signs. */
@ApplicationScoped
class ReportFactRepository {

    private static final String QUESTIONS = """
            SELECT i.item ->> 'code' AS code, i.item ->> 'element' AS element, i.item -> 'texts' -> 'id' ->> 'question' AS question,
                   ARRAY(SELECT o.text FROM jsonb_array_elements_text(i.item -> 'texts' -> 'id' -> 'options') WITH ORDINALITY AS o(text, place)
                          ORDER BY o.place) AS options
              FROM survey s JOIN survey_questionnaire q ON q.id = s.questionnaire_id
             CROSS JOIN LATERAL jsonb_array_elements(q.items) WITH ORDINALITY AS i(item, place)
             WHERE s.id = :survey ORDER BY i.place""";

    private static final String PLANNED = """
            SELECT i.item_code, i.action, i.year, i.quarter, e.display_name AS owner, i.percent_done, i.evidence, i.done_on
              FROM survey_improvement i JOIN employee e ON e.id = i.owner_employee_id
             WHERE i.survey_id = :survey ORDER BY i.year, i.quarter, i.id LIMIT 200""";

    private static final String SIGNATORY = """
            SELECT e.display_name AS name, e.nip, p.title, a.kind FROM employee e
              JOIN assignment a ON a.employee_id = e.id AND a.starts_on <= :on AND (a.ends_on IS NULL OR a.ends_on >= :on)
              JOIN position p ON p.id = a.position_id AND p.heads_unit
             WHERE e.id = :employee ORDER BY a.kind = 'DEFINITIVE' DESC, p.title LIMIT 1""";

    private final EntityManager entityManager;

    ReportFactRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Question> questions(UUID survey) {
        return Rows.of(entityManager, QUESTIONS, Map.of("survey", survey)).stream().map(row -> new Question(
                row.text("code"), row.oneOf("element", Element.class), row.text("question"), row.texts("options"))).toList();
    }

    List<Planned> planned(UUID survey) {
        return Rows.of(entityManager, PLANNED, Map.of("survey", survey)).stream().map(row -> new Planned(
                row.text("item_code"), row.text("action"), (int) row.whole("year"), (int) row.whole("quarter"), row.text("owner"),
                (int) row.whole("percent_done"), row.text("evidence"), row.date("done_on"))).toList();
    }

    Optional<Signatory> signatory(UUID employee, LocalDate on) {
        return Rows.of(entityManager, SIGNATORY, Map.of("employee", employee, "on", on)).stream()
                .map(row -> new Signatory(row.text("name"), row.text("nip"), title(row))).findFirst();
    }

    private static String title(Row row) {
        AssignmentKind kind = row.oneOf("kind", AssignmentKind.class);
        return kind == AssignmentKind.DEFINITIVE ? row.text("title") : OfficeText.acting(kind) + " " + row.text("title");
    }

    Optional<String> rowsHash(UUID survey) {
        return Rows.of(entityManager,
                "SELECT s.rows_hash FROM survey s WHERE s.id = :survey AND s.rows_hash IS NOT NULL", Map.of("survey", survey)).stream()
                .map(row -> row.text("rows_hash")).findFirst();
    }
}
