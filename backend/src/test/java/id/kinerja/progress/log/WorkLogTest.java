package id.kinerja.progress.log;

import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.progress.ProgressApi.link;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class WorkLogTest {

    private static final String LOG = "/api/v1/work-log-entries";
    private static final String PROMOTIONS = "/api/v1/work-log-promotions";

    @Inject
    AuditTrail trail;

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void anEntryTakesASentence() {
        write(CLERK, entry("2026-05-12")).then().statusCode(201)
                .body("span", equalTo("DAY")).body("done", equalTo("Melayani loket")).body("late", equalTo(false))
                .body("allowedActions", contains("CORRECT"));
    }

    @Test
    void anEntryNamesTargetQuantityAndProof() {
        String proof = link(CLERK);
        Map<String, Object> entry = counted("2026-05-11", "9");
        entry.put("evidenceIds", List.of(proof));
        String id = write(CLERK, entry).then().statusCode(201)
                .body("targetTitle", equalTo("Surat keterangan warga terbit tepat waktu"))
                .body("unitOfMeasure", equalTo("surat")).body("quantity", equalTo(9.0f))
                .body("evidence.id", contains(proof)).body("allowedActions", contains("CORRECT", "PROMOTE"))
                .extract().path("id");
        as(CHIEF.bearer()).get("/api/v1/evidence/" + proof).then().statusCode(200);
        as(CLERK.bearer()).delete("/api/v1/evidence/" + proof).then().statusCode(409);
        as(CLERK.bearer()).get(LOG + "/" + id).then().statusCode(200).body("evidence.id", contains(proof));
    }

    @Test
    void whatWasWrittenLateIsMarkedAndNotRefused() {
        write(CLERK, entry("2026-04-20")).then().statusCode(201).body("late", equalTo(true));
    }

    @Test
    void wrongDaysAndPlacesAreRefused() {
        write(CLERK, entry("2026-05-13")).then().statusCode(422).body("errors[0].pointer", equalTo("/workedOn"));
        write(CLERK, entry("2024-05-13")).then().statusCode(422).body("errors[0].code", equalTo("progress.log-without-cycle"));
        Map<String, Object> measured = entry("2026-05-12");
        measured.put("quantity", 2);
        write(CLERK, measured).then().statusCode(422).body("errors[0].pointer", equalTo("/quantity"));
        Map<String, Object> foreign = counted("2026-05-12", "1");
        write(COLLEAGUE, foreign).then().statusCode(422).body("errors[0].pointer", equalTo("/targetId"));
        foreign.put("indicatorId", Office.EVENTS_HELD);
        write(CLERK, foreign).then().statusCode(422).body("errors[0].pointer", equalTo("/indicatorId"));
        write(CLERK, new HashMap<>(Map.of("workedOn", "2026-05-12", "done", " "))).then().statusCode(400);
    }

    @Test
    void theSameSendingTwiceIsOneEntry() {
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            as(CLERK.bearer()).contentType("application/json").header("Idempotency-Key", key).body(entry("2026-05-12")).post(LOG)
                    .then().statusCode(201);
        }
        assertThat(Database.count("work_log_entry")).isEqualTo(1);
    }

    @Test
    void aCorrectionStandsBesideTheWrongEntry() {
        String wrong = written(counted("2026-05-11", "9"));
        String right = json(CLERK.bearer()).body(Map.of("entry", counted("2026-05-11", "8"), "reason", "Salah hitung"))
                .post(LOG + "/" + wrong + "/correction").then().statusCode(201)
                .body("replacesId", equalTo(wrong)).extract().path("id");
        as(CLERK.bearer()).get(LOG + "/" + wrong).then().body("replacedById", equalTo(right)).body("allowedActions", empty());
        json(CLERK.bearer()).body(Map.of("entry", counted("2026-05-11", "7"), "reason", "Lagi"))
                .post(LOG + "/" + wrong + "/correction").then().statusCode(409);
        promote(CLERK, wrong).then().statusCode(409);
    }

    @Test
    void entriesBecomeOneRealisationAndOnlyOnce() {
        String first = written(counted("2026-05-04", "9"));
        String second = written(counted("2026-05-05", "4"));
        String realisation = promote(CLERK, first, second).then().statusCode(201)
                .body("value", equalTo(13.0f)).body("occurredOn", equalTo("2026-05-05"))
                .body("logEntryIds", containsInAnyOrder(first, second)).extract().path("id");
        promote(CLERK, second).then().statusCode(409).body("code", equalTo("progress.log-promoted"));
        as(CHIEF.bearer()).get("/api/v1/realisations/" + realisation).then().statusCode(200)
                .body("logEntryIds", containsInAnyOrder(first, second));
        list(CLERK, Map.of("realisationId", realisation)).body("items", hasSize(2)).body("items[0].allowedActions", empty());
        assertThat(Database.count("realisation")).isEqualTo(1);
    }

    @Test
    void whatDoesNotBelongTogetherIsNotCountedTogether() {
        String letters = written(counted("2026-05-04", "9"));
        Map<String, Object> days = counted("2026-05-04", "2");
        days.put("indicatorId", Office.LETTERS_DAYS);
        promote(CLERK, letters, written(days)).then().statusCode(422).body("errors[0].code", equalTo("progress.log-several-indicators"));
        promote(CLERK, letters, written(counted("2026-03-30", "1"))).then().statusCode(422)
                .body("errors[0].code", equalTo("progress.log-several-periods"));
        promote(CLERK, written(entry("2026-05-04"))).then().statusCode(422).body("errors[0].code", equalTo("progress.log-without-quantity"));
        promote(STRANGER, letters).then().statusCode(422).body("errors[0].code", equalTo("progress.log-unknown"));
        promote(CLERK, written(counted("2026-03-30", "1"))).then().statusCode(409);
        assertThat(Database.count("realisation")).isZero();
    }

    @Test
    void aLogIsListedByDaysAndForThoseWhoMay() {
        written(entry("2026-05-04"));
        written(entry("2026-05-11"));
        list(CLERK, Map.of("from", "2026-05-11", "to", "2026-05-17")).body("items.workedOn", contains("2026-05-11"));
        for (Person reader : List.of(CHIEF, SECRETARY, HEAD)) {
            list(reader, Map.of("employeeId", CLERK.id())).body("items", hasSize(2)).body("items[0].allowedActions", empty());
        }
        as(STRANGER.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get(LOG).then().statusCode(404);
        trail.writeReads();
        assertThat(Database.rows("SELECT 1 AS one FROM audit_event WHERE action = 'WORK_LOG_LISTED' AND employee_id = ?", CLERK.id()))
                .hasSize(3);
    }

    @Test
    void aSuperiorSeesWhoWroteLately() {
        written(entry("2026-05-11"));
        as(CHIEF.bearer()).queryParam("cycleId", Office.CYCLE).get("/api/v1/team/work-log").then().statusCode(200)
                .body("items.name", contains(COLLEAGUE.name(), CLERK.name()))
                .body("items[0].lastWorkedOn", nullValue())
                .body("items[1].lastWorkedOn", equalTo("2026-05-11")).body("items[1].entriesOfWeek", equalTo(1));
        as(CLERK.bearer()).queryParam("cycleId", Office.CYCLE).get("/api/v1/team/work-log").then().body("items", empty());
    }

    @Test
    void aListCostsTheSameForOneAndForMany() {
        written(entry("2026-05-11"));
        Runnable reading = () -> list(CLERK, Map.of());
        long one = QueryCount.of(reading);
        for (int i = 0; i < 5; i++) {
            written(counted("2026-05-0" + (i + 1), "1"));
        }
        assertThat(QueryCount.of(reading)).isEqualTo(one).isLessThanOrEqualTo(3);
    }

    private static Map<String, Object> entry(String day) {
        return new HashMap<>(Map.of("workedOn", day, "done", "Melayani loket"));
    }

    private static Map<String, Object> counted(String day, String quantity) {
        Map<String, Object> entry = entry(day);
        entry.put("targetId", Office.LETTERS);
        entry.put("indicatorId", Office.LETTERS_ISSUED);
        entry.put("quantity", Integer.valueOf(quantity));
        return entry;
    }

    private static Response write(Person person, Map<String, Object> entry) {
        return json(person.bearer()).body(entry).post(LOG);
    }

    private static String written(Map<String, Object> entry) {
        return write(CLERK, entry).then().statusCode(201).extract().path("id");
    }

    private static Response promote(Person person, String... entries) {
        return json(person.bearer()).body(Map.of("entryIds", entries)).post(PROMOTIONS);
    }

    private static ValidatableResponse list(Person person, Map<String, Object> query) {
        return as(person.bearer()).queryParam("cycleId", Office.CYCLE).queryParams(query).get(LOG).then().statusCode(200);
    }
}
