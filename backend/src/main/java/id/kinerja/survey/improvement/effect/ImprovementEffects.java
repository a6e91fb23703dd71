package id.kinerja.survey.improvement.effect;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.survey.improvement.effect.ImprovementEffect.SurveyTally;
import id.kinerja.survey.index.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares, for what is done, the survey it came from with the first one that began afterwards: one statement for a whole plan. */
@ApplicationScoped
public class ImprovementEffects {

    private static final String TALLIES = """
            WITH done AS (
              SELECT i.id, i.item_code, i.done_on, s.id AS survey_id, s.unit_id, s.scale, q.item ->> 'element' AS element
                FROM survey_improvement i JOIN survey s ON s.id = i.survey_id JOIN survey_questionnaire n ON n.id = s.questionnaire_id
                CROSS JOIN LATERAL jsonb_array_elements(n.items) AS q(item)
               WHERE i.survey_id = :survey AND i.done_on IS NOT NULL AND q.item ->> 'code' = i.item_code),
            point AS (
              SELECT d.*, d.survey_id AS measured_id, false AS later FROM done d
              UNION ALL
              SELECT d.*, a.id, true FROM done d
                CROSS JOIN LATERAL (SELECT a.id FROM survey a WHERE a.unit_id = d.unit_id AND a.scale = d.scale AND a.starts_on > d.done_on
                   AND (a.state = 'PUBLISHED' OR a.state = 'CLOSED' AND NOT :published) ORDER BY a.starts_on, a.id LIMIT 1) a)
            SELECT p.id AS improvement_id, p.later, s.id, s.name, s.ends_on, sum(t.ones) AS ones, sum(t.twos) AS twos, sum(t.threes) AS threes,
                   sum(t.fours) AS fours
              FROM point p JOIN survey s ON s.id = p.measured_id JOIN survey_questionnaire n ON n.id = s.questionnaire_id
              JOIN survey_index x ON x.survey_id = s.id
              CROSS JOIN LATERAL jsonb_array_elements(n.items) WITH ORDINALITY AS q(item, place)
              JOIN survey_tally t ON t.survey_id = s.id AND t.item = q.place - 1
             WHERE coalesce(q.item ->> 'element' = p.element, q.item ->> 'code' = p.item_code) AND x.respondents >= :fewest
             GROUP BY p.id, p.later, s.id, s.name, s.ends_on""";

    private final EntityManager entityManager;

    ImprovementEffects(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * @param publishedOnly whether the reader may not know closed surveys that are not published
     * @param fewest respondents from which on the reader is shown a survey
     * @return by improvement; one that is not there has no later survey
     */
    public Map<UUID, ImprovementEffect> of(UUID surveyId, boolean publishedOnly, long fewest) {
        return rows(surveyId, publishedOnly, fewest).stream().collect(Collectors.groupingBy(row -> row.uuid("improvement_id")))
                .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        each -> ImprovementEffect.of(point(each.getValue(), false), point(each.getValue(), true)), (one, other) -> one, HashMap::new));
    }

    /** For an improvement that is done. */
    public static ImprovementEffect find(Map<UUID, ImprovementEffect> effects, UUID improvementId) {
        return effects.getOrDefault(improvementId, ImprovementEffect.without(EffectGap.NO_LATER_SURVEY));
    }

    private static SurveyTally point(List<Row> rows, boolean later) {
        Optional<Row> found = rows.stream().filter(row -> row.flag("later") == later).findFirst();
        return found.map(row -> new SurveyTally(row.uuid("id"), row.text("name"), row.date("ends_on"),
                new Tally(row.whole("ones"), row.whole("twos"), row.whole("threes"), row.whole("fours")))).orElse(null);
    }

    private List<Row> rows(UUID surveyId, boolean publishedOnly, long fewest) {
        return Rows.of(entityManager, TALLIES, Map.of("survey", surveyId, "published", publishedOnly, "fewest", fewest));
    }
}
