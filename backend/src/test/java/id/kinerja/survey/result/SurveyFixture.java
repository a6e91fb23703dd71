package id.kinerja.survey.result;

import id.kinerja.survey.index.Element;
import id.kinerja.testing.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Builds a survey with the nine elements and its answers, straight into the tables. */
public final class SurveyFixture {

    private static final String ITEM = """
            {"code": "%1$s", "element": "%1$s", "weight": null, "texts": {
              "id": {"question": "Bagaimana pendapat Saudara tentang %1$s?", "options": ["1", "2", "3", "4"]},
              "en": {"question": "What do you think of %1$s?", "options": ["1", "2", "3", "4"]}}}""";

    private final UUID id = UUID.randomUUID();
    private final UUID unitId;
    private String policy = "EXACT_1_9";
    private LocalDate from = LocalDate.of(2026, 4, 1);
    private LocalDate to = LocalDate.of(2026, 5, 12);

    public SurveyFixture(UUID unitId) {
        this.unitId = unitId;
    }

    public SurveyFixture weighed(String weightPolicy) {
        policy = weightPolicy;
        return this;
    }

    public SurveyFixture running(String first, String last) {
        from = LocalDate.parse(first);
        to = LocalDate.parse(last);
        return this;
    }

    /** Open, with a questionnaire of its own. */
    public UUID save() {
        UUID questionnaire = UUID.randomUUID();
        String items = Arrays.stream(Element.values()).map(element -> ITEM.formatted(element)).collect(Collectors.joining(",", "[", "]"));
        Database.run("""
                INSERT INTO survey_questionnaire (id, unit_id, version_number, name, weight_policy, display_order, items, created_at, created_by)
                VALUES (?, ?, (SELECT count(*) + 1 FROM survey_questionnaire), 'Kuesioner', ?, 'FACILITIES_EIGHTH', CAST(? AS jsonb), now(), ?)""",
                questionnaire, unitId, policy, items, UUID.randomUUID());
        Database.run("""
                INSERT INTO survey (id, unit_id, name, starts_on, ends_on, questionnaire_id, scale, expected_visits, required_sample, every_nth,
                  code_valid_days, source, state) VALUES (?, ?, 'SKM', ?, ?, ?, 'PERMENPANRB_14_2017', 100, 80, 1, 14, 'COLLECTED', 'OPEN')""",
                id, unitId, from, to, questionnaire);
        return id;
    }

    /** One answer; a score of 0 is a blank. */
    public static UUID answer(UUID survey, UUID serviceType, boolean flagged, int... scores) {
        UUID answer = UUID.randomUUID();
        String array = Arrays.stream(scores).mapToObj(score -> score == 0 ? "NULL" : String.valueOf(score)).collect(Collectors.joining(",", "{", "}"));
        Database.run("""
                INSERT INTO survey_answer (id, survey_id, service_type_id, answered_on, half_day, channel, scores, filled, total, gender, straight_line)
                SELECT ?, ?, CAST(? AS uuid), DATE '2026-05-04', 'MORNING', 'WEB', g.scores, cardinality(array_remove(g.scores, NULL)),
                       (SELECT coalesce(sum(s), 0) FROM unnest(g.scores) s), 'FEMALE', ? FROM (SELECT CAST(? AS smallint[]) AS scores) g""",
                answer, survey, serviceType == null ? null : serviceType.toString(), flagged, array);
        return answer;
    }

    /** The 29 respondents whose published index is known. */
    public static void answersOf29(UUID survey) {
        rowsOf29().forEach(row -> answer(survey, null, false, row));
    }

    public static List<int[]> rowsOf29() {
        try (var file = SurveyFixture.class.getResourceAsStream("/survey-29-respondents.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(line -> Arrays.stream(line.split(",")).skip(1).mapToInt(Integer::parseInt).toArray()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
