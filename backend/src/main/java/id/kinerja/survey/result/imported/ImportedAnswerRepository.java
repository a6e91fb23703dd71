package id.kinerja.survey.result.imported;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes the answers of a file in one statement. */
@ApplicationScoped
class ImportedAnswerRepository {

    private static final String ADD = """
            INSERT INTO survey_answer (id, survey_id, answered_on, half_day, channel, scores, filled, total, straight_line)
            SELECT gen_random_uuid(), :survey, :day, 'MORNING', 'IMPORT', g.scores, cardinality(g.given), g.total,
                   cardinality(g.given) >= 9 AND g.lowest = g.highest
              FROM jsonb_array_elements(CAST(:rows AS jsonb)) AS r(answer)
              CROSS JOIN LATERAL (
                SELECT array_agg(CAST(e.score #>> '{}' AS smallint) ORDER BY e.place) AS scores,
                       coalesce(array_agg(CAST(e.score #>> '{}' AS smallint)) FILTER (WHERE e.score <> 'null'), '{}') AS given,
                       coalesce(sum(CAST(e.score #>> '{}' AS smallint)), 0) AS total, min(e.score #>> '{}') AS lowest, max(e.score #>> '{}') AS highest
                  FROM jsonb_array_elements(r.answer) WITH ORDINALITY AS e(score, place)) g
             ORDER BY random()""";

    private final EntityManager entityManager;
    private final ObjectMapper json;

    ImportedAnswerRepository(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /** @param rows scores in the order of the questionnaire, null for a blank */
    void add(UUID survey, LocalDate day, List<List<Integer>> rows) {
        try {
            entityManager.createNativeQuery(ADD).setParameter("survey", survey).setParameter("day", day)
                    .setParameter("rows", json.writeValueAsString(rows)).executeUpdate();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
