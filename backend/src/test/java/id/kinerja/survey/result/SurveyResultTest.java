package id.kinerja.survey.result;

import static id.kinerja.survey.result.SurveyFixture.answer;
import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.organization.unit.UnitKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The 29 respondents of a real report; and a survey with small services. */
@KinerjaTest
class SurveyResultTest {

    private static final String RESULTS = "/api/v1/survey-results/";
    private static final String PUBLISHED = "/api/v1/published-results/";

    @Inject
    ResultFreezing freezing;

    private TestUnit district;
    private TestUnit section;
    private TestEmployee clerk;
    private TestEmployee stranger;

    @BeforeEach
    void anOffice() {
        district = aUnit("Kecamatan Kasemen").ofKind(UnitKind.DISTRICT).save();
        section = aUnit("Seksi Pelayanan Umum").below(district).save();
        clerk = anEmployee("Rina Maulana").inUnit(section).save();
        stranger = anEmployee("Tatang Hidayat").inUnit(aUnit("Kelurahan Banten").save()).save();
    }

    @Test
    void theKnownReportComesOutToTheLastDecimal() {
        UUID survey = new SurveyFixture(district.id()).save();
        SurveyFixture.answersOf29(survey);
        close(survey, null);
        as(clerk.bearer()).get(RESULTS + survey).then().statusCode(200).header("ETag", equalTo("\"0\""))
                .body("index.value", equalTo(91.48f)).body("index.grade", equalTo("A")).body("index.weightPolicy", equalTo("EXACT_1_9"))
                .body("index.low", equalTo(90.25f)).body("index.high", equalTo(92.71f)).body("index.gradeCertain", equalTo(true))
                .body("diagnostics.underWeights.value", contains(91.48f, 91.38f, 90.56f))
                .body("diagnostics.withoutFee", equalTo(90.41f)).body("diagnostics.withoutFlagged.value", equalTo(91.48f))
                .body("elements.average[2]", equalTo(3.4483f)).body("elements[2].counts", contains(0, 2, 12, 15))
                .body("elements[7].element", equalTo("FACILITIES")).body("elements[7].number", equalTo(8)).body("elements[2].grade", equalTo("B"))
                .body("sample.obtained", equalTo(29)).body("sample.reached", equalTo(false)).body("rows.count", equalTo(29))
                .body("trend", hasSize(1)).body("elements[0].question", equalTo("What do you think of REQUIREMENTS?"));
    }

    @Test
    void theTrendLeavesOutWhatFewSaid() {
        UUID few = new SurveyFixture(district.id()).running("2026-01-01", "2026-03-31").save();
        for (int n = 0; n < 9; n++) {
            SurveyFixture.answer(few, null, false, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        }
        close(few, null);
        UUID survey = new SurveyFixture(district.id()).save();
        SurveyFixture.answersOf29(survey);
        close(survey, null);
        as(clerk.bearer()).get(RESULTS + survey).then().statusCode(200).body("trend.surveyId", contains(survey.toString()));
    }

    @Test
    void aRoundedWeightSaysSo() {
        UUID survey = new SurveyFixture(district.id()).weighed("W_0_11").save();
        SurveyFixture.answersOf29(survey);
        close(survey, null);
        as(clerk.bearer()).get(RESULTS + survey).then().body("index.value", equalTo(90.56f)).body("index.weightPolicy", equalTo("W_0_11"))
                .body("index.low", equalTo(89.34f)).body("elements[0].weighted", equalTo(0.3983f));
    }

    @Test
    void anOpenSurveyIsSealedAndAClosedOneIsItsBranchsOwn() {
        UUID survey = new SurveyFixture(section.id()).save();
        SurveyFixture.answersOf29(survey);
        as(bearer(Role.HR_OFFICER)).get(RESULTS + survey).then().statusCode(404).body("code", equalTo("survey.not-closed"));
        close(survey, null);
        as(clerk.bearer()).get("/api/v1/survey-results").then().statusCode(200).body("items", hasSize(1)).body("items[0].value", equalTo(91.48f));
        as(stranger.bearer()).get("/api/v1/survey-results").then().body("items", empty());
        as(stranger.bearer()).get(RESULTS + survey).then().statusCode(404);
        as(bearer(Role.ADMIN)).get(RESULTS + survey).then().statusCode(403);
        anonymously().get(PUBLISHED + survey).then().statusCode(404);
        publish(survey);
        as(stranger.bearer()).get(RESULTS + survey).then().statusCode(200);
    }

    /** 80 were planned for the 100 visits that were expected; the table of Krejcie and Morgan says 52 for 60. */
    @Test
    void theMinimumIsThatOfTheVisitsThereWere() {
        UUID counted = new SurveyFixture(district.id()).save();
        SurveyFixture.answersOf29(counted);
        close(counted, 60L);
        as(clerk.bearer()).get(RESULTS + counted).then().body("sample.visits", equalTo(60)).body("sample.required", equalTo(52));
        UUID uncounted = new SurveyFixture(section.id()).save();
        SurveyFixture.answersOf29(uncounted);
        close(uncounted, null);
        as(clerk.bearer()).get(RESULTS + uncounted).then().body("sample.visits", nullValue()).body("sample.required", equalTo(80));
    }

    @Test
    void smallServicesAreNeverReckonedFromOthers() {
        UUID survey = new SurveyFixture(district.id()).save();
        UUID large = type("SKD", 15, survey);
        UUID middle = type("SKTM", 11, survey);
        UUID small = type("SKCK", 4, survey);
        close(survey, 60L);
        as(clerk.bearer()).get(RESULTS + survey).then().body("respondents", equalTo(30))
                .body("services.serviceTypeId", contains(large.toString(), middle.toString(), small.toString()))
                .body("services.hidden", contains(false, true, true)).body("services[0].index.respondents", equalTo(15))
                .body("services[1].index", nullValue()).body("profile", hasSize(4)).body("profile[0].trait", equalTo("GENDER"))
                .body("profile[0].groups[0].respondents", equalTo(30));
        String rows = as(clerk.bearer()).get(RESULTS + survey + "/rows").then().statusCode(200).extract().asString();
        assertThat(rows.lines().filter(line -> line.startsWith("LAIN,"))).hasSize(15);
        assertThat(rows.lines().filter(line -> line.startsWith("SKD,"))).hasSize(15).allMatch(line -> line.endsWith("false,false,false"));
    }

    @Test
    void theHashIsThatOfTheFile() throws Exception {
        UUID survey = new SurveyFixture(district.id()).save();
        for (int row = 0; row < 3; row++) {
            answer(survey, null, true, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        }
        SurveyFixture.answersOf29(survey);
        answer(survey, null, false, 3, 3, 3, 0, 3, 3, 3, 3, 3);
        close(survey, null);
        publish(survey);
        byte[] file = anonymously().get(PUBLISHED + survey + "/rows").then().statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60, stale-while-revalidate=300")).extract().asByteArray();
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        String tag = anonymously().get(PUBLISHED + survey).then().statusCode(200).body("rows.sha256", equalTo(hash))
                .body("respondents", equalTo(33)).body("enough", equalTo(true)).body("elements.filled", contains(33, 33, 33, 32, 33, 33, 33, 33, 33))
                .header("Vary", equalTo("Accept-Language")).extract().header("ETag");
        anonymously().header("If-None-Match", tag).get(PUBLISHED + survey).then().statusCode(304);
        String[] lines = new String(file, StandardCharsets.UTF_8).split("\n");
        assertThat(lines[0]).isEqualTo("service,channel,REQUIREMENTS,PROCEDURE,TIME,FEE,PRODUCT,COMPETENCE,CONDUCT,FACILITIES,COMPLAINTS,"
                + "tooFast,straightLine,burst");
        assertThat(Arrays.stream(lines).skip(1)).hasSize(33).isSorted().contains("-,WEB,3,3,3,,3,3,3,3,3,false,false,false");
    }

    @Test
    void thePublicSeesAnIndexFromThirtyAnswersOn() {
        UUID survey = new SurveyFixture(district.id()).save();
        SurveyFixture.answersOf29(survey);
        close(survey, null);
        publish(survey);
        anonymously().get(PUBLISHED + survey).then().statusCode(200).body("enough", equalTo(false)).body("index", nullValue())
                .body("elements", empty()).body("rows", nullValue()).body("respondents", equalTo(29));
        anonymously().get(PUBLISHED + survey + "/rows").then().statusCode(404);
        anonymously().get("/api/v1/published-results?unitId=" + district.id()).then().statusCode(200).body("items", hasSize(1))
                .body("items.value", everyItem(nullValue()));
    }

    @Test
    void tooFewAnswersShowNothingToStaffEither() {
        UUID survey = new SurveyFixture(district.id()).save();
        for (int row = 0; row < 9; row++) {
            answer(survey, null, false, 3, 3, 3, 3, 3, 3, 3, 3, 4);
        }
        close(survey, null);
        as(clerk.bearer()).get(RESULTS + survey).then().statusCode(200).body("index", nullValue()).body("elements", empty()).body("respondents", equalTo(9));
        as(clerk.bearer()).get(RESULTS + survey + "/rows").then().statusCode(404).body("code", equalTo("survey.rows-too-few"));
    }

    @Test
    void aResultIsAFewStatements() {
        UUID survey = new SurveyFixture(district.id()).save();
        SurveyFixture.answersOf29(survey);
        close(survey, null);
        as(clerk.bearer()).get(RESULTS + survey).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(clerk.bearer()).get(RESULTS + survey).then().statusCode(200))).isLessThanOrEqualTo(12);
        assertThat(QueryCount.of(() -> as(clerk.bearer()).get("/api/v1/survey-results").then().statusCode(200))).isLessThanOrEqualTo(3);
    }

    private UUID type(String code, int answers, UUID survey) {
        UUID type = UUID.randomUUID();
        Database.run("INSERT INTO service_type (id, unit_id, code, name, active) VALUES (?, ?, ?, ?, true)", type, section.id(), code, code);
        for (int row = 0; row < answers; row++) {
            answer(survey, type, false, 3, 3, 3, 4, 3, 3, 3, 3, 4);
        }
        return type;
    }

    private void close(UUID survey, Long population) {
        var frozen = QuarkusTransaction.requiringNew().call(() -> freezing.freeze(survey, population));
        Database.run("UPDATE survey SET state = 'CLOSED', closed_at = now(), population = ?, rows_hash = ?, rows_count = ? WHERE id = ?",
                population, frozen.hash(), frozen.rows(), survey);
    }

    private static void publish(UUID survey) {
        Database.run("UPDATE survey SET state = 'PUBLISHED', published_at = now() WHERE id = ?", survey);
    }
}
