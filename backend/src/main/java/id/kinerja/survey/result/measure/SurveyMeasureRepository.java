package id.kinerja.survey.result.measure;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads frozen indexes and tallies of closed surveys; each question is one statement. */
@ApplicationScoped
class SurveyMeasureRepository {

    private static final String INDEXES = """
            SELECT s.id, s.name, s.unit_id, u.name AS unit_name, s.ends_on, s.scale, i.value, i.low, i.high, i.respondents, i.weight_policy,
                   greatest(s.closed_at, (SELECT max(v.decided_at) FROM survey_voiding v WHERE v.survey_id = s.id AND v.accepted)) AS counted_at
              FROM survey s JOIN survey_index i ON i.survey_id = s.id JOIN unit u ON u.id = s.unit_id
             WHERE s.unit_id IN (:units) AND s.ends_on BETWEEN :from AND :to AND i.value IS NOT NULL AND (s.state = 'PUBLISHED' OR NOT :published)
             ORDER BY s.ends_on DESC, s.id LIMIT 1000""";

    private static final String TALLIES = """
            SELECT t.survey_id, q.place, q.item ->> 'code' AS code, sum(t.ones) AS ones, sum(t.twos) AS twos, sum(t.threes) AS threes,
                   sum(t.fours) AS fours
              FROM survey s JOIN survey_questionnaire n ON n.id = s.questionnaire_id
              CROSS JOIN LATERAL jsonb_array_elements(n.items) WITH ORDINALITY AS q(item, place)
              JOIN survey_tally t ON t.survey_id = s.id AND t.item = q.place - 1
             WHERE s.id IN (:surveys) GROUP BY t.survey_id, q.place, q.item ->> 'code' ORDER BY t.survey_id, q.place""";

    private static final String STAFF = """
            SELECT s.id, s.name, s.ends_on, s.closed_at, t.element, t.ones, t.twos, t.threes, t.fours
              FROM survey_staff_tally t JOIN survey s ON s.id = t.survey_id AND s.state <> 'OPEN'
             WHERE t.employee_id = :employee ORDER BY s.ends_on, s.id LIMIT 1000""";

    private final EntityManager entityManager;

    SurveyMeasureRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The latest first. */
    List<Row> indexes(Collection<UUID> units, LocalDate from, LocalDate to, boolean publishedOnly) {
        return rows(INDEXES, Map.of("units", units, "from", from, "to", to, "published", publishedOnly));
    }

    List<Row> tallies(Collection<UUID> surveys) {
        return rows(TALLIES, Map.of("surveys", surveys));
    }

    /** A row for each closed survey and element; the earliest survey first. */
    /** One row for each survey ever closed and each element. */
    List<Row> staff(UUID employee) {
        return rows(STAFF, Map.of("employee", employee));
    }

    private List<Row> rows(String sql, Map<String, Object> parameters) {
        return Rows.of(entityManager, sql, parameters);
    }
}
