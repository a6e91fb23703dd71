package id.kinerja.feedback.checkin;

import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class CheckInTest {

    private static final String CHECK_INS = "/api/v1/check-ins";

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void anEmployeeTellsAndTheSuperiorAnswers() {
        String id = record(CLERK, Office.LETTERS).then().statusCode(201)
                .body("confidence", equalTo("DOUBTFUL")).body("targetTitle", equalTo("Surat keterangan warga terbit tepat waktu"))
                .body("allowedActions", contains("ANSWER")).extract().path("id");
        answer(CHIEF, id).then().statusCode(201).body("answers.text", contains("Saya bantu minggu ini"));
        answer(CLERK, id).then().statusCode(201).body("answers", hasSize(2));
        answer(SECRETARY, id).then().statusCode(403);
        answer(STRANGER, id).then().statusCode(404);
        as(SECRETARY.bearer()).get(CHECK_INS + "/" + id).then().statusCode(200).body("answers", hasSize(2)).body("allowedActions", empty());
        as(STRANGER.bearer()).get(CHECK_INS + "/" + id).then().statusCode(404);
    }

    @Test
    void thePlanAsAWholeNeedsNoTarget() {
        record(COLLEAGUE, null).then().statusCode(201);
        record(COLLEAGUE, Office.LETTERS).then().statusCode(422);
        json(CLERK.bearer()).body(Map.of("cycleId", Office.CYCLE, "confidence", "SURE")).post(CHECK_INS).then().statusCode(400);
    }

    @Test
    void theTimelineIsTheSamePriceForOneAndForMany() {
        record(CLERK, Office.LETTERS).then().statusCode(201);
        Runnable reading = () -> as(CHIEF.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id())
                .get(CHECK_INS).then().statusCode(200);
        assertThat(QueryCount.of(reading)).isEqualTo(3);
        record(CLERK, Office.EVENTS).then().statusCode(201);
        record(CLERK, null).then().statusCode(201);
        assertThat(QueryCount.of(reading)).isEqualTo(3);
        as(CLERK.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("targetId", Office.EVENTS).get(CHECK_INS)
                .then().body("items", hasSize(1));
    }

    private static Response record(Person person, UUID target) {
        Map<String, Object> body = new HashMap<>(Map.of("cycleId", Office.CYCLE, "confidence", "DOUBTFUL", "hinders", "Jaringan putus",
                "helpWanted", "Router cadangan"));
        if (target != null) {
            body.put("targetId", target);
        }
        return json(person.bearer()).body(body).post(CHECK_INS);
    }

    private static Response answer(Person person, String id) {
        return json(person.bearer()).body(Map.of("text", "Saya bantu minggu ini")).post(CHECK_INS + "/" + id + "/answers");
    }
}
