package id.kinerja.survey.answer;

import static id.kinerja.survey.SurveyScene.answer;
import static id.kinerja.survey.SurveyScene.scores;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.shared.ids.ReadableCode;
import id.kinerja.survey.SurveyScene;
import id.kinerja.survey.invitation.SurveyCodes;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever has the whole database, and knows the codes in the order in which they were used, tries to find whose answer is whose. With sixty
 * answers a blind guess hits one on the average; ten hits by chance come once in ten million tries.
 */
@KinerjaTest
class AnonymityTest {

    private static final int ANSWERS = 60;
    private static final int MORE_THAN_CHANCE = 10;
    private static final int FIRST_OF_SEVEN = 4096;

    @Inject
    SurveyCodes codes;

    @Inject
    Shuffling shuffling;

    private final Map<String, String> truth = new HashMap<>();
    private final Map<String, String> comments = new HashMap<>();

    @BeforeEach
    void sixtyVisitorsAnswer() {
        SurveyScene scene = new SurveyScene();
        int number = 0;
        for (String code : ManyCodes.invite(codes, scene.surveyId, ANSWERS)) {
            String unique = sevenOf(number) + "43";
            answer(code, scores(unique), ", \"comment\": \"Komentar %d\"".formatted(number)).then().statusCode(200);
            String kept = unique.chars().mapToObj(Character::toString).collect(Collectors.joining(",", "{", "}"));
            truth.put(HexFormat.of().formatHex(codes.hash(ReadableCode.read(code).orElseThrow())), kept);
            comments.put("Komentar " + number, kept);
            number++;
            shuffling.shuffleDue();
        }
        assertThat(truth.values()).doesNotHaveDuplicates();
        assertThat(Database.count("survey_answer")).isEqualTo(ANSWERS);
    }

    /** Scores that nobody else gives: the number in the base of four, written with 1 to 4. */
    private static String sevenOf(int number) {
        return Integer.toString(FIRST_OF_SEVEN + number * 61, 4).chars().map(sign -> sign + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Test
    void noOrderOfTheTablesJoinsThem() {
        List<String> found = new ArrayList<>();
        attack("survey_invitation WHERE state = 'USED'", "encode(code_hash, 'hex')", truth, found);
        attack("survey_comment", "text", comments, found);
        assertThat(found).isEmpty();
    }

    @Test
    void noTransactionJoinsThem() {
        assertThat(Database.rows("SELECT 1 FROM survey_answer a JOIN survey_invitation i ON i.xmin = a.xmin WHERE i.state <> 'USED'")).isEmpty();
        assertThat(Database.rows("SELECT DISTINCT xmin FROM survey_invitation WHERE state = 'USED'")).as("all written by the last shuffling").hasSize(1);
        assertThat(Database.rows("SELECT xmin, count(*) AS n FROM survey_answer GROUP BY xmin HAVING count(*) < 10")).isEmpty();
    }

    @Test
    void anAnswerHoldsNothingToJoinBy() {
        assertThat(columns("survey_answer")).containsExactlyInAnyOrder("id", "survey_id", "service_type_id", "answered_on", "half_day", "channel",
                "scores", "filled", "total", "gender", "age_band", "education", "occupation", "assisted", "too_fast", "straight_line", "burst");
        assertThat(columns("survey_invitation")).doesNotContain("request_id", "answered_on", "used_at", "created_at");
        assertThat(Database.rows("SELECT 1 FROM survey_answer WHERE substr(id::text, 15, 1) <> '4'")).isEmpty();
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE detail::text LIKE '%Komentar%'")).isEmpty();
    }

    /** Pairs the nth of one with the nth of the other, for every column and place of both, upwards and downwards. */
    private static void attack(String known, String key, Map<String, String> truth, List<String> found) {
        for (String left : orders(known.split(" ")[0])) {
            List<String> keys = read("SELECT " + key + " AS one FROM " + known + " ORDER BY " + left);
            for (String right : orders("survey_answer")) {
                List<String> answers = read("SELECT scores::text AS one FROM survey_answer ORDER BY " + right);
                compare(keys, answers, truth, left + " with " + right, found);
                compare(keys, answers.reversed(), truth, left + " against " + right, found);
            }
        }
    }

    private static void compare(List<String> keys, List<String> answers, Map<String, String> truth, String how, List<String> found) {
        int hits = 0;
        for (int place = 0; place < keys.size(); place++) {
            hits += truth.get(keys.get(place)).equals(answers.get(place)) ? 1 : 0;
        }
        if (hits >= MORE_THAN_CHANCE) {
            found.add(how + ": " + hits);
        }
    }

    private static List<String> orders(String table) {
        List<String> orders = new ArrayList<>(columns(table).stream().map(column -> column + "::text").toList());
        orders.addAll(List.of("ctid", "xmin::text::bigint, ctid", "cmin::text::bigint, ctid"));
        return orders;
    }

    private static List<String> columns(String table) {
        return Database.rows("SELECT column_name FROM information_schema.columns WHERE table_name = ?", table).stream()
                .map(row -> row.get("column_name").toString()).toList();
    }

    private static List<String> read(String sql) {
        return Database.rows(sql).stream().map(row -> row.get("one").toString()).toList();
    }
}
