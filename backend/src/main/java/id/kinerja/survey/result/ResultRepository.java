package id.kinerja.survey.result;

import id.kinerja.shared.paging.Row;
import id.kinerja.shared.paging.Rows;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.index.GradeScale;
import id.kinerja.survey.index.Tally;
import id.kinerja.survey.index.WeightPolicy;
import id.kinerja.survey.result.figure.CountedGroup;
import id.kinerja.survey.result.figure.Figures;
import id.kinerja.survey.result.figure.IndexFigure;
import id.kinerja.survey.result.figure.ItemTally;
import id.kinerja.survey.result.figure.Part;
import id.kinerja.survey.result.figure.SurveyItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what was counted; each question is one statement whose cost depends on services and items, never on answers. */
@ApplicationScoped
class ResultRepository {

    private static final String HEAD = "SELECT " + SurveyHead.COLUMNS + """
            , s.state, s.population, s.required_sample, s.rows_hash, s.rows_count, s.version, s.questionnaire_id, q.weight_policy
              FROM survey s JOIN unit u ON u.id = s.unit_id JOIN survey_questionnaire q ON q.id = s.questionnaire_id
             WHERE s.id = :survey""";

    private static final String ITEMS = """
            SELECT CAST(i.place - 1 AS integer) AS place, i.item ->> 'code' AS code, i.item ->> 'element' AS element,
                   CAST(i.item ->> 'weight' AS numeric) AS weight,
                   coalesce(i.item -> 'texts' -> :language ->> 'question', i.item -> 'texts' -> 'id' ->> 'question') AS question
              FROM survey_questionnaire q CROSS JOIN LATERAL jsonb_array_elements(q.items) WITH ORDINALITY AS i(item, place)
             WHERE q.id = :questionnaire ORDER BY i.place""";

    private static final String TREND = """
            SELECT * FROM (
              SELECT s.id AS survey_id, s.name, s.ends_on, i.value, i.low, i.high, i.respondents, CAST(NULL AS text) AS source
                FROM survey s JOIN survey_index i ON i.survey_id = s.id
               WHERE s.unit_id = :unit AND s.scale = :scale AND s.ends_on <= :until AND i.value IS NOT NULL
                 AND i.respondents >= :fewest AND (s.state = 'PUBLISHED' OR NOT :published)
              UNION ALL
              SELECT NULL, e.name, e.ends_on, e.value, NULL, NULL, CAST(e.respondents AS bigint), e.source FROM survey_earlier_result e
               WHERE e.unit_id = :unit AND e.scale = :scale AND e.ends_on <= :until
              ORDER BY 3 DESC LIMIT 20) t ORDER BY t.ends_on, t.name""";

    private static final String KEEP_INDEX = """
            INSERT INTO survey_index (survey_id, value, low, high, respondents, weight_policy)
            VALUES (:survey, CAST(:value AS numeric), CAST(:low AS numeric), CAST(:high AS numeric), :respondents, :policy)""";

    /** What was asked, and how it is weighed. */
    record Asked(List<SurveyItem> items, WeightPolicy policy, GradeScale scale) {}

    private final EntityManager entityManager;

    ResultRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Four statements; empty for a survey that does not exist or is still open. */
    Optional<CountedSurvey> find(UUID survey, Locale language) {
        return rows(HEAD, Map.of("survey", survey)).stream().filter(row -> row.instant("closed_at") != null).findFirst()
                .map(row -> counted(row, survey, language));
    }

    private CountedSurvey counted(Row row, UUID survey, Locale language) {
        Asked asked = asked(row, language);
        return new CountedSurvey(SurveyHead.of(row), counted(row), row.whole("required_sample"), row.text("rows_hash"),
                row.whole("rows_count"), row.whole("version"), asked.items(), figures(survey, asked));
    }

    /** An import may not know its visits. */
    private static Long counted(Row row) {
        return row.decimal("population") == null || row.whole("population") == 0 ? null : row.whole("population");
    }

    /** Also of a survey that is open still. */
    Asked asked(UUID survey, Locale language) {
        return asked(rows(HEAD, Map.of("survey", survey)).getFirst(), language);
    }

    private Asked asked(Row row, Locale language) {
        return new Asked(items(row.uuid("questionnaire_id"), language), row.oneOf("weight_policy", WeightPolicy.class),
                row.oneOf("scale", GradeScale.class));
    }

    Figures figures(UUID survey, Asked asked) {
        return new Figures(asked.items(), asked.policy(), asked.scale(), tallies(survey), groups(survey));
    }

    /** @param index null where an item has no answer at all */
    void keepIndex(UUID survey, IndexFigure index, long respondents, WeightPolicy policy) {
        entityManager.createNativeQuery(KEEP_INDEX).setParameter("survey", survey).setParameter("respondents", respondents)
                .setParameter("policy", policy.name()).setParameter("value", text(index == null ? null : index.value()))
                .setParameter("low", text(index == null ? null : index.low())).setParameter("high", text(index == null ? null : index.high()))
                .executeUpdate();
    }

    private static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private List<SurveyItem> items(UUID questionnaire, Locale language) {
        return rows(ITEMS, Map.of("questionnaire", questionnaire, "language", language.getLanguage())).stream()
                .map(row -> new SurveyItem((int) row.whole("place"), row.text("code"), row.oneOf("element", Element.class),
                        row.decimal("weight"), row.text("question")))
                .toList();
    }

    private List<ItemTally> tallies(UUID survey) {
        return rows("SELECT service_type_id, flagged, item, ones, twos, threes, fours FROM survey_tally WHERE survey_id = :survey",
                Map.of("survey", survey)).stream()
                .map(row -> new ItemTally(part(row), (int) row.whole("item"),
                        new Tally(row.whole("ones"), row.whole("twos"), row.whole("threes"), row.whole("fours"))))
                .toList();
    }

    private List<CountedGroup> groups(UUID survey) {
        return rows("SELECT service_type_id, flagged, respondents, sum_index, sum_squares FROM survey_group WHERE survey_id = :survey",
                Map.of("survey", survey)).stream()
                .map(row -> new CountedGroup(part(row), row.whole("respondents"), row.decimal("sum_index"), row.decimal("sum_squares")))
                .toList();
    }

    List<Row> profile(UUID survey) {
        return rows("SELECT trait, value, respondents FROM survey_profile WHERE survey_id = :survey ORDER BY trait, value NULLS LAST",
                Map.of("survey", survey));
    }

    /** Visits and invitations of the survey. */
    Row volumes(UUID survey) {
        return rows("""
                SELECT coalesce(sum(visits), 0) AS visits, coalesce(sum(invitations), 0) AS invitations FROM survey_volume
                 WHERE survey_id = :survey""", Map.of("survey", survey)).getFirst();
    }

    Map<UUID, String> serviceNames(Collection<UUID> types) {
        return types.isEmpty() ? Map.of()
                : rows("SELECT id, name FROM service_type WHERE id IN (:types)", Map.of("types", types)).stream()
                        .collect(Collectors.toMap(row -> row.uuid("id"), row -> row.text("name")));
    }

    /** From the earliest, each with enough answers to be shown; series published before this system are among them. */
    List<Row> trend(SurveyHead head, boolean publishedOnly) {
        return rows(TREND, Map.of("unit", head.unit().id(), "scale", head.scale().name(), "until", head.endsOn(), "published", publishedOnly,
                "fewest", publishedOnly ? ResultRules.DEFAULT.publicFrom() : ResultRules.DEFAULT.staffFrom()));
    }

    List<Row> voidings(UUID survey) {
        return rows("""
                SELECT cardinality(answer_ids) AS answers, reason, decided_at FROM survey_voiding
                 WHERE survey_id = :survey AND accepted ORDER BY decided_at""", Map.of("survey", survey));
    }

    private static Part part(Row row) {
        return new Part(row.uuid("service_type_id"), row.flag("flagged"));
    }

    private List<Row> rows(String sql, Map<String, Object> parameters) {
        return Rows.of(entityManager, sql, parameters);
    }
}
