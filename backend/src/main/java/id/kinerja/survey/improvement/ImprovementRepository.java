package id.kinerja.survey.improvement;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImprovementRepository implements PanacheRepositoryBase<Improvement, UUID> {

    private static final String SELECT = """
            SELECT i.id, i.survey_id, i.item_code, i.action, i.year, i.quarter, i.owner_employee_id, e.display_name AS owner_name,
                   i.percent_done, i.evidence, i.done_on, i.public_text, i.version
              FROM survey_improvement i JOIN employee e ON e.id = i.owner_employee_id WHERE\s""";

    /** The regulation lets fee, competence and conduct be replaced, no other element. */
    private static final String FACTS = """
            SELECT s.scale = 'PERMENPANRB_14_2017'
                     AND (SELECT count(DISTINCT item ->> 'element') FROM jsonb_array_elements(q.items) item
                           WHERE item ->> 'element' NOT IN ('FEE', 'COMPETENCE', 'CONDUCT')) = 6 AS per_regulation,
                   CAST(s.published_at AT TIME ZONE :zone AS date) AS reported_on,
                   (SELECT count(*) FROM survey_medium m WHERE m.survey_id = s.id) AS media,
                   EXISTS (SELECT 1 FROM survey_medium m WHERE m.survey_id = s.id AND m.medium IN (:electronic)) AS electronic,
                   EXISTS (SELECT 1 FROM survey_medium m WHERE m.survey_id = s.id AND m.medium NOT IN (:electronic)) AS offline,
                   (SELECT count(*) FROM survey_improvement i WHERE i.survey_id = s.id) AS planned,
                   (SELECT count(*) FROM survey_improvement i WHERE i.survey_id = s.id AND i.done_on IS NOT NULL) AS done,
                   (SELECT max(i.done_on) FROM survey_improvement i WHERE i.survey_id = s.id) AS last_done_on
              FROM survey s JOIN survey_questionnaire q ON q.id = s.questionnaire_id WHERE s.id = :survey""";

    List<Row> list(UUID survey) {
        return rows(SELECT + "i.survey_id = :survey ORDER BY i.year, i.quarter, i.id LIMIT 200", Map.of("survey", survey));
    }

    Optional<Row> find(UUID id) {
        return rows(SELECT + "i.id = :id", Map.of("id", id)).stream().findFirst();
    }

    List<Row> listPublic(UUID survey) {
        return rows("""
                SELECT id, item_code, public_text, year, quarter, percent_done, done_on FROM survey_improvement
                 WHERE survey_id = :survey AND public_text IS NOT NULL ORDER BY year, quarter, id LIMIT 200""", Map.of("survey", survey));
    }

    boolean hasItem(UUID survey, String code) {
        return !rows("""
                SELECT 1 FROM survey s JOIN survey_questionnaire q ON q.id = s.questionnaire_id
                  CROSS JOIN LATERAL jsonb_array_elements(q.items) item
                 WHERE s.id = :survey AND item ->> 'code' = :code""", Map.of("survey", survey, "code", code)).isEmpty();
    }

    Row facts(UUID survey, List<String> electronic, String zone) {
        return rows(FACTS, Map.of("survey", survey, "electronic", electronic, "zone", zone)).getFirst();
    }

    private List<Row> rows(String sql, Map<String, Object> parameters) {
        return Rows.of(getEntityManager(), sql, parameters);
    }
}
