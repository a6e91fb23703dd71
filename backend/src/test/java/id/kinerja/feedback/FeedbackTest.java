package id.kinerja.feedback;

import static id.kinerja.feedback.FeedbackApi.FEEDBACK;
import static id.kinerja.feedback.FeedbackApi.about;
import static id.kinerja.feedback.FeedbackApi.give;
import static id.kinerja.feedback.FeedbackApi.given;
import static id.kinerja.feedback.FeedbackApi.words;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class FeedbackTest {

    @Inject
    AuditTrail trail;

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void aColleagueGivesFeedbackWithItsReadersFixed() {
        String id = give(COLLEAGUE, about(CLERK, "WITH_ASSESSOR")).then().statusCode(201)
                .body("authorRole", equalTo("PEER")).body("author.name", equalTo(COLLEAGUE.name()))
                .body("readers", contains("EMPLOYEE", "ASSESSOR", "AUDITOR"))
                .body("allowedActions", contains("CORRECT", "WITHDRAW")).extract().path("id");
        as(CLERK.bearer()).get(FEEDBACK + "/" + id).then().statusCode(200).body("allowedActions", empty());
        assertThat(Database.rows("SELECT array_to_string(readers, ' ') AS readers FROM feedback").getFirst())
                .containsEntry("readers", "EMPLOYEE ASSESSOR AUDITOR");
    }

    @Test
    void onlyThoseWhoWereNamedRead() {
        String only = given(COLLEAGUE, CLERK, "EMPLOYEE_ONLY");
        String assessor = given(COLLEAGUE, CLERK, "WITH_ASSESSOR");
        String line = given(COLLEAGUE, CLERK, "WITH_LINE");
        expect(CLERK, only, assessor, line);
        expect(CHIEF, assessor, line);
        expect(SECRETARY, line);
        expect(HEAD, line);
        as(Office.auditor()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get(FEEDBACK)
                .then().statusCode(200).body("items", hasSize(3));
        as(STRANGER.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get(FEEDBACK).then().statusCode(404);
        as(CHIEF.bearer()).get(FEEDBACK + "/" + only).then().statusCode(404);
        as(SECRETARY.bearer()).get(FEEDBACK + "/" + assessor).then().statusCode(404);
        as(STRANGER.bearer()).get(FEEDBACK + "/" + line).then().statusCode(404);
        as(Office.officer()).get(FEEDBACK + "/" + line).then().statusCode(403);
        as(COLLEAGUE.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("given", true).get(FEEDBACK)
                .then().statusCode(200).body("items", hasSize(3));
    }

    private static void expect(Person reader, String... ids) {
        as(reader.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get(FEEDBACK).then().statusCode(200)
                .body("items", hasSize(ids.length)).body("items.id", org.hamcrest.Matchers.containsInAnyOrder(ids));
    }

    @Test
    void whoStandsWhereDecidesWhatOneSpeaksAs() {
        give(CHIEF, about(CLERK, "WITH_ASSESSOR")).then().body("authorRole", equalTo("ASSESSOR"));
        give(SECRETARY, about(CLERK, "WITH_ASSESSOR")).then().body("authorRole", equalTo("SUPERIOR"));
        give(CLERK, about(CHIEF, "EMPLOYEE_ONLY")).then().statusCode(201).body("authorRole", equalTo("SUBORDINATE"));
        give(STRANGER, about(CLERK, "WITH_ASSESSOR")).then().body("authorRole", equalTo("PEER"));
        give(CLERK, about(CLERK, "WITH_ASSESSOR")).then().statusCode(403);
    }

    @Test
    void aboutATargetSpeakThoseWhoSeeIt() {
        Map<String, Object> feedback = about(CLERK, "WITH_ASSESSOR");
        feedback.put("subject", "TARGET");
        feedback.put("targetId", Office.LETTERS);
        give(CHIEF, feedback).then().statusCode(201).body("targetTitle", equalTo("Surat keterangan warga terbit tepat waktu"));
        give(COLLEAGUE, feedback).then().statusCode(403);
        feedback.put("targetId", UUID.randomUUID());
        give(CHIEF, feedback).then().statusCode(422).body("errors[0].pointer", equalTo("/targetId"));
        list(CLERK, Map.of("targetId", Office.LETTERS)).body("items", hasSize(1));
        list(CLERK, Map.of("targetId", Office.EVENTS)).body("items", empty());
    }

    @Test
    void aboutAValueSpeaksAnybody() {
        Map<String, Object> feedback = about(CLERK, "WITH_LINE");
        feedback.put("subject", "BEHAVIOUR");
        give(COLLEAGUE, feedback).then().statusCode(422).body("errors[0].pointer", equalTo("/valueCode"));
        feedback.put("valueCode", "LOYAL");
        give(COLLEAGUE, feedback).then().statusCode(201).body("valueCode", equalTo("LOYAL"));
        list(CLERK, Map.of("valueCode", "LOYAL")).body("items", hasSize(1));
        list(CLERK, Map.of("valueCode", "ADAPTIVE")).body("items", empty());
    }

    @Test
    void withoutPersonOrReadersNothingIsGiven() {
        Map<String, Object> feedback = about(CLERK, "WITH_LINE");
        feedback.remove("visibility");
        give(COLLEAGUE, feedback).then().statusCode(422);
        feedback.put("visibility", "EVERYBODY");
        give(COLLEAGUE, feedback).then().statusCode(400);
        give(COLLEAGUE, about(new Person(UUID.randomUUID(), "Tak Dikenal"), "WITH_LINE")).then().statusCode(404);
        Database.run("UPDATE cycle SET status = 'CLOSED'");
        give(COLLEAGUE, about(CLERK, "WITH_LINE")).then().statusCode(409);
    }

    @Test
    void aCorrectionIsAFurtherEntryForTheSameReaders() {
        String wrong = given(COLLEAGUE, CLERK, "EMPLOYEE_ONLY");
        json(CLERK.bearer()).body(words("Lain")).post(FEEDBACK + "/" + wrong + "/correction").then().statusCode(403);
        json(CHIEF.bearer()).body(words("Lain")).post(FEEDBACK + "/" + wrong + "/correction").then().statusCode(404);
        String right = json(COLLEAGUE.bearer()).body(words("Menjelaskan syarat satu per satu"))
                .post(FEEDBACK + "/" + wrong + "/correction").then().statusCode(201)
                .body("replacesId", equalTo(wrong)).body("visibility", equalTo("EMPLOYEE_ONLY")).extract().path("id");
        as(CLERK.bearer()).get(FEEDBACK + "/" + wrong).then().body("replacedById", equalTo(right));
        json(COLLEAGUE.bearer()).body(words("Lagi")).post(FEEDBACK + "/" + wrong + "/correction").then().statusCode(409);
    }

    @Test
    void feedbackIsTakenBackWithinADay() {
        String early = given(COLLEAGUE, CLERK, "WITH_LINE");
        String late = given(COLLEAGUE, CLERK, "WITH_LINE");
        json(COLLEAGUE.bearer()).post(FEEDBACK + "/" + early + "/withdrawal").then().statusCode(200).body("withdrawn", equalTo(true));
        list(CLERK, Map.of()).body("items.id", contains(late));
        as(CLERK.bearer()).get(FEEDBACK + "/" + early).then().statusCode(404);
        as(COLLEAGUE.bearer()).get(FEEDBACK + "/" + early).then().statusCode(200).body("withdrawn", equalTo(true));
        TestClock.move(Duration.ofHours(25));
        json(COLLEAGUE.bearer()).post(FEEDBACK + "/" + late + "/withdrawal").then().statusCode(409);
        as(COLLEAGUE.bearer()).get(FEEDBACK + "/" + late).then().body("allowedActions", contains("CORRECT"));
    }

    @Test
    void readersAreNamedBeforeAWordIsWritten() {
        as(COLLEAGUE.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get("/api/v1/feedback-readers")
                .then().statusCode(200).body("authorRole", equalTo("PEER")).body("targetsKnown", equalTo(false))
                .body("circles[0].names", contains(CLERK.name()))
                .body("circles[1].names", contains(CLERK.name(), CHIEF.name()))
                .body("circles[2].names", hasItem(HEAD.name()))
                .body("circles[2].names", hasItem(SECRETARY.name()));
    }

    @Test
    void colleaguesAreFoundByName() {
        as(CLERK.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("q", "rudi").get("/api/v1/colleagues").then().statusCode(200)
                .body("items.name", contains(COLLEAGUE.name()));
        as(CLERK.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("ownUnit", true).get("/api/v1/colleagues").then()
                .body("items.name", contains(CHIEF.name(), COLLEAGUE.name())).body("items.name", not(hasItem(CLERK.name())));
        as(CLERK.bearer()).queryParam("cycleId", Office.OTHER_CYCLE).get("/api/v1/colleagues").then().statusCode(404);
    }

    @Test
    void readingAnothersFeedbackIsOnRecord() {
        String id = given(COLLEAGUE, CLERK, "WITH_LINE");
        as(CLERK.bearer()).get(FEEDBACK + "/" + id).then().statusCode(200);
        as(CHIEF.bearer()).get(FEEDBACK + "/" + id).then().statusCode(200);
        trail.writeReads();
        assertThat(Database.rows("SELECT actor_employee_id FROM audit_event WHERE action = 'FEEDBACK_READ'"))
                .extracting(row -> row.get("actor_employee_id")).containsExactly(CHIEF.id());
    }

    @Test
    void theApplicationCannotChangeWhatWasSaid() throws SQLException {
        given(COLLEAGUE, CLERK, "WITH_LINE");
        try (Connection app = Database.connectAs("kinerja_app")) {
            for (String sql : List.of("UPDATE feedback SET readers = ARRAY['EMPLOYEE']", "DELETE FROM feedback", "DELETE FROM check_in",
                    "UPDATE work_log_entry SET done = 'x'", "DELETE FROM dialogue_record", "UPDATE peer_answer SET answer = 'RARELY'")) {
                assertThatThrownBy(() -> app.createStatement().executeUpdate(sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aListCostsTheSameForOneAndForMany() {
        given(COLLEAGUE, CLERK, "WITH_LINE");
        Runnable reading = () -> list(CHIEF, Map.of());
        long one = QueryCount.of(reading);
        for (int i = 0; i < 4; i++) {
            given(COLLEAGUE, CLERK, "WITH_LINE");
        }
        assertThat(QueryCount.of(reading)).isEqualTo(one).isEqualTo(2);
        assertThat(QueryCount.of(() -> given(COLLEAGUE, CLERK, "WITH_LINE"))).isLessThanOrEqualTo(11);
    }

    private static ValidatableResponse list(Person reader, Map<String, Object> query) {
        return as(reader.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).queryParams(query)
                .get(FEEDBACK).then().statusCode(200);
    }
}
