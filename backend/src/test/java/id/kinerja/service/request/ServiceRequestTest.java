package id.kinerja.service.request;

import static id.kinerja.service.Desk.REQUESTS;
import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.service.Desk;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock stands at 09:00 on a Tuesday. */
@KinerjaTest
class ServiceRequestTest {

    private Desk desk;

    @BeforeEach
    void openTheCounter() {
        desk = new Desk();
    }

    @Test
    void aCompleteFileStartsTheClockAtOnce() {
        String id = desk.complete();
        as(desk.counter()).get(REQUESTS + "/" + id).then().statusCode(200)
                .body("summary.number", equalTo("KEC-YAN/2026/0001")).body("summary.state", equalTo("COMPLETE"))
                .body("summary.dueAt", equalTo("2026-05-12T02:30:00Z")).body("summary.urgency", equalTo("NORMAL"))
                .body("requirements.present", contains(true, false)).body("promise.amount", equalTo(30))
                .body("events.kind", contains("INTAKE", "COMPLETED")).body("events[0].by.name", equalTo("Rina Maulana"))
                .body("possibleEvents", contains("STEP_STARTED", "PAUSED", "READY", "REJECTED", "WITHDRAWN"))
                .body("allowedActions", contains("RECORD_EVENT", "PROPOSE_LATE_ENTRY"));
        assertThat(Database.rows("SELECT 1 AS one FROM audit_event WHERE action = 'SERVICE_REQUEST_CREATED'")).hasSize(1);
    }

    @Test
    void fromTheTicketToTheHandOver() {
        String id = desk.create("\"ticket\": true, \"ticketNumber\": \"A-001\"");
        TestClock.move(Duration.ofMinutes(12));
        desk.keyed(desk.counter()).body("{\"unitId\": \"%s\", \"line\": \"QUEUE\"}".formatted(desk.section.id())).post(REQUESTS + "/next")
                .then().statusCode(200).body("summary.id", equalTo(id)).body("summary.state", equalTo("CALLED"));
        desk.record(id, EventKind.INTAKE).statusCode(200);
        desk.record(id, EventKind.COMPLETED).statusCode(422).body("code", equalTo("service.requirement-missing"));
        desk.record(id, """
                {"kind": "RETURNED", "reasonCode": "MISSING_DOCUMENT", "reason": "Fotokopi KTP belum ada."}""").statusCode(200);
        TestClock.move(Duration.ofMinutes(8));
        desk.record(id, EventKind.RESUBMITTED).statusCode(200);
        desk.record(id, "{\"kind\": \"COMPLETED\", \"present\": [0, 1]}").statusCode(200);
        desk.drafted(id, desk.colleague);
        TestClock.move(Duration.ofMinutes(20));
        desk.record(id, EventKind.READY).statusCode(200).body("summary.processingSeconds", equalTo(1200)).body("summary.onTime", equalTo(true))
                .body("summary.handler.name", equalTo("Tuti Sari"));
        desk.record(id, EventKind.HANDED_OVER).statusCode(200).body("summary.returns", equalTo(1)).body("possibleEvents", contains("CORRECTED"));
        desk.record(id, EventKind.CORRECTED).statusCode(422).body("errors.pointer", contains("/reasonCode", "/reason"));
        desk.record(id, "{\"kind\": \"CORRECTED\", \"reasonCode\": \"OFFICER\", \"reason\": \"Salah ketik nama.\"}").statusCode(200)
                .body("events", hasSize(10)).body("summary.state", equalTo("HANDED_OVER"));
        assertThat(Database.rows("SELECT waiting_seconds FROM service_request").getFirst()).containsEntry("waiting_seconds", 720L);
        assertThat(Database.rows("SELECT handler_employee_id, working_seconds FROM service_step").getFirst())
                .containsEntry("handler_employee_id", desk.colleague.id()).containsEntry("working_seconds", 1200L);
    }

    @Test
    void whatCannotHappenNowIsRefused() {
        String id = desk.complete();
        desk.record(id, EventKind.HANDED_OVER).statusCode(409).body("code", equalTo("service.not-now"));
        desk.record(id, EventKind.STEP_STARTED).statusCode(422).body("errors[0].pointer", equalTo("/step"));
        desk.record(id, "{\"kind\": \"PAUSED\", \"reasonCode\": \"OFFICER\"}").statusCode(422);
        desk.record(id, "{\"kind\": \"STEP_STARTED\", \"step\": \"DRAFTING\", \"handlerId\": \"%s\"}".formatted(UUID.randomUUID())).statusCode(409);
        desk.keyed(desk.counter()).body("{\"kind\": \"READY\"}").post(REQUESTS + "/" + id + "/events").then().statusCode(428);
        desk.keyed(desk.counter()).header("If-Match", "\"9\"").body("{\"kind\": \"READY\"}").post(REQUESTS + "/" + id + "/events").then()
                .statusCode(412);
        as(desk.counter()).header("If-Match", "\"0\"").body("{\"kind\": \"READY\"}").post(REQUESTS + "/" + id + "/events").then()
                .statusCode(400).body("code", equalTo("idempotency.key-required"));
        assertThat(Database.count("service_event")).isEqualTo(2);
    }

    @Test
    void theLogCannotBeChanged() throws SQLException {
        desk.complete();
        try (Connection connection = Database.connectAs("kinerja_app"); Statement sql = connection.createStatement()) {
            for (String statement : List.of("UPDATE service_event SET reason = 'x'", "DELETE FROM service_event", "DELETE FROM service_standard")) {
                assertThat(catchState(() -> sql.execute(statement))).isEqualTo("42501");
            }
        }
    }

    private static String catchState(ThrowingCallable work) {
        return ((SQLException) catchThrowable(work)).getSQLState();
    }

    @Test
    void theSameKeyLogsOnceAndNoKeyLogsNothing() {
        String body = "{\"serviceTypeId\": \"%s\", \"ticket\": true}".formatted(desk.serviceTypeId);
        String first = as(desk.counter()).header("Idempotency-Key", "queued-while-offline-1").body(body).post(REQUESTS).then().statusCode(201)
                .extract().path("summary.id");
        as(desk.counter()).header("Idempotency-Key", "queued-while-offline-1").body(body).post(REQUESTS).then().statusCode(201)
                .header("Idempotency-Replayed", "true").body("summary.id", equalTo(first));
        as(desk.counter()).body(body).post(REQUESTS).then().statusCode(400).body("code", equalTo("idempotency.key-required"));
        assertThat(Database.count("service_request")).isEqualTo(1);
        desk.create("\"ticket\": true, \"externalId\": \"Q-77\"");
        desk.keyed(desk.counter()).body("{\"serviceTypeId\": \"%s\", \"externalId\": \"Q-77\"}".formatted(desk.serviceTypeId)).post(REQUESTS)
                .then().statusCode(409).body("code", equalTo("constraint.uq_service_request_external_id"));
    }

    @Test
    void numbersOfPeopleAreNotTaken() {
        desk.keyed(desk.counter()).body("{\"serviceTypeId\": \"%s\", \"applicant\": \"Siti 3604\"}".formatted(desk.serviceTypeId)).post(REQUESTS)
                .then().statusCode(400).body("errors[0].pointer", equalTo("/applicant")).body("detail", not(containsString("3604")));
    }

    @Test
    void aFileThatLacksSomethingIsNotComplete() {
        desk.keyed(desk.counter()).body("{\"serviceTypeId\": \"%s\", \"present\": [1], \"complete\": true}".formatted(desk.serviceTypeId))
                .post(REQUESTS).then().statusCode(422).body("code", equalTo("service.requirement-missing"));
        assertThat(Database.count("service_request")).isZero();
    }

    @Test
    void twoOfficersWhoAskAtOnceGetTwo() throws Exception {
        Set<String> waiting = Set.of(desk.create("\"ticket\": true"), desk.create("\"ticket\": true"));
        String other = desk.colleague.bearer(Role.SERVICE_OFFICER);
        String body = "{\"unitId\": \"%s\", \"line\": \"QUEUE\"}".formatted(desk.section.id());
        Set<String> taken = ConcurrentHashMap.newKeySet();
        Thread[] officers = new Thread[] {
            Thread.ofVirtual().unstarted(() -> taken.add(take(desk.counter(), "race-of-officers-1", body))),
            Thread.ofVirtual().unstarted(() -> taken.add(take(other, "race-of-officers-2", body)))};
        for (Thread thread : officers) {
            thread.start();
        }
        for (Thread thread : officers) {
            thread.join();
        }
        assertThat(taken).isEqualTo(waiting);
        desk.keyed(desk.counter()).body(body).post(REQUESTS + "/next").then().statusCode(404).body("code", equalTo("service.nobody-waits"));
    }

    private static String take(String bearer, String key, String body) {
        return as(bearer).header("Idempotency-Key", key).body(body).post(REQUESTS + "/next").then().statusCode(200).extract().path("summary.id");
    }

    @Test
    void workIsTakenByWhatIsDueFirst() {
        String later = desk.type("SKTM", "Surat keterangan tidak mampu");
        desk.standard(later, 1, "WORKING_DAYS", "2026-01-01");
        desk.keyed(desk.counter()).body("{\"serviceTypeId\": \"%s\", \"present\": [0], \"complete\": true}".formatted(later)).post(REQUESTS);
        String soon = desk.complete();
        desk.keyed(desk.counter()).body("{\"unitId\": \"%s\", \"line\": \"WORK\"}".formatted(desk.section.id())).post(REQUESTS + "/next")
                .then().statusCode(200).body("summary.id", equalTo(soon)).body("summary.state", equalTo("IN_STEP"))
                .body("summary.handler.name", equalTo("Rina Maulana"));
    }

    @Test
    void whatHappenedEarlierNeedsASecondPerson() {
        String id = desk.complete();
        TestClock.move(Duration.ofMinutes(50));
        String body = """
                {"event": {"kind": "READY"}, "happenedAt": "%s", "why": "Listrik padam."}""";
        ValidatableResponse proposed = late(id, body.formatted("2026-05-12T02:20:00Z"));
        proposed.statusCode(200).body("lateEntry.why", equalTo("Listrik padam.")).body("summary.state", equalTo("COMPLETE"))
                .body("allowedActions", contains("RECORD_EVENT"));
        late(id, body.formatted("2026-05-12T02:21:00Z")).statusCode(409).body("code", equalTo("constraint.uq_service_late_entry_open"));
        decide(desk.counter(), id).statusCode(403).body("code", equalTo("service.second-person-needed"));
        decide(desk.stranger.bearer(Role.SERVICE_OFFICER), id).statusCode(404);
        decide(desk.chief.bearer(), id).statusCode(200).body("summary.state", equalTo("READY")).body("summary.onTime", equalTo(true))
                .body("events[2].late", equalTo(true)).body("events[2].happenedAt", equalTo("2026-05-12T02:20:00Z"))
                .body("lateEntry", nullValue());
        decide(desk.chief.bearer(), id).statusCode(409);
        late(desk.complete(), body.formatted("2026-05-12T02:20:00Z")).statusCode(422).body("code", equalTo("service.before-the-last"));
        late(desk.complete(), body.formatted("2026-05-13T02:20:00Z")).statusCode(422).body("code", equalTo("service.not-yet"));
    }

    private ValidatableResponse late(String id, String body) {
        return desk.keyed(desk.counter()).header("If-Match", etag(desk.counter(), REQUESTS + "/" + id)).body(body)
                .post(REQUESTS + "/" + id + "/late-entries").then();
    }

    private ValidatableResponse decide(String bearer, String id) {
        return as(bearer).header("If-Match", etag(desk.counter(), REQUESTS + "/" + id)).body("{\"accepted\": true}")
                .post(REQUESTS + "/" + id + "/late-decision").then();
    }

    @Test
    void pausesMoveThePromise() {
        String id = desk.complete();
        desk.record(id, "{\"kind\": \"PAUSED\", \"reasonCode\": \"OUTAGE\"}").statusCode(200);
        TestClock.move(Duration.ofHours(1));
        as(desk.counter()).get(REQUESTS + "/" + id).then().body("summary.urgency", not(equalTo("LATE")));
        desk.record(id, EventKind.RESUMED).statusCode(200).body("summary.dueAt", equalTo("2026-05-12T03:30:00Z"));
    }

    @Test
    void citizensFollowByTheCodeAndGuessersAreBounded() {
        String id = desk.create("\"applicant\": \"Ibu S.\"");
        String code = as(desk.counter()).get(REQUESTS + "/" + id).then().extract().path("followUpCode");
        anonymously().get("/api/v1/tracked-requests/" + code.toLowerCase().replace("-", "")).then().statusCode(200)
                .body("state", equalTo("INTAKE")).body("missing", contains("Fotokopi KTP")).body("moments.kind", contains("INTAKE"))
                .body("unitName", equalTo("Seksi Pelayanan Umum")).body("$", not(hasKey("applicant")));
        anonymously().get("/api/v1/tracked-requests/0000-0000-0001").then().statusCode(404).body("code", equalTo("service.code-unknown"));
        Response refused = anonymously().get("/api/v1/tracked-requests/" + code);
        for (int i = 0; i < 200 && refused.statusCode() == 200; i++) {
            refused = anonymously().get("/api/v1/tracked-requests/" + code);
        }
        refused.then().statusCode(429).header("Retry-After", notNullValue()).header("RateLimit-Policy", equalTo("\"tracked-requests\";q=60;w=60"));
    }

    @Test
    void theReceiptCarriesTheWayToFollow() {
        String id = desk.complete();
        as(desk.counter()).get(REQUESTS + "/" + id + "/receipt").then().statusCode(200)
                .body("followUpUrl", containsString("/lacak?kode=")).body("qr.path", containsString("M4 4h7")).body("request.summary.id", equalTo(id));
    }

    @Test
    void everybodySeesWhatTheyMay() {
        String id = desk.complete();
        desk.drafted(id, desk.colleague);
        desk.record(id, EventKind.READY);
        for (String reader : List.of(desk.counter(), desk.chief.bearer(), desk.camat.bearer(), desk.colleague.bearer(), bearer(Role.AUDITOR))) {
            as(reader).get(REQUESTS + "/" + id).then().statusCode(200);
            as(reader).get(REQUESTS).then().statusCode(200).body("items", hasSize(1));
        }
        for (String other : List.of(desk.officer.bearer(), desk.stranger.bearer(Role.SERVICE_OFFICER))) {
            as(other).get(REQUESTS + "/" + id).then().statusCode(404);
            as(other).get(REQUESTS).then().statusCode(200).body("items", empty());
        }
        as(bearer(Role.HR_OFFICER)).get(REQUESTS).then().statusCode(403);
        desk.keyed(desk.stranger.bearer(Role.SERVICE_OFFICER)).body("{\"serviceTypeId\": \"%s\"}".formatted(desk.serviceTypeId)).post(REQUESTS)
                .then().statusCode(403).body("code", equalTo("service.not-your-counter"));
        as(desk.chief.bearer()).get(REQUESTS + "/" + id).then().body("possibleEvents", empty()).body("allowedActions", empty());
    }

    @Test
    void theBoardCountsWhatIsOpen() {
        desk.create("\"ticket\": true");
        desk.complete();
        TestClock.move(Duration.ofMinutes(31));
        desk.complete();
        as(desk.counter()).get(REQUESTS + "/boards").then().statusCode(200).body("items", hasSize(1)).body("items[0].queued", equalTo(1))
                .body("items[0].waitingForWork", equalTo(2)).body("items[0].late", equalTo(1)).body("worksAt", contains(desk.section.id().toString()));
        as(desk.stranger.bearer(Role.SERVICE_OFFICER)).get(REQUESTS + "/boards").then().body("items", empty());
        as(desk.counter()).get(REQUESTS + "?q=yan/2026/0002").then().body("items", hasSize(1)).body("items[0].urgency", equalTo("LATE"));
        as(desk.counter()).get(REQUESTS + "?sort=dueAt&state=COMPLETE").then().body("items", hasSize(2));
    }

    @Test
    void eachScreenIsAFewStatements() {
        String id = desk.complete();
        for (int i = 0; i < 5; i++) {
            desk.complete();
        }
        assertThat(QueryCount.of(() -> as(desk.counter()).get(REQUESTS).then().statusCode(200))).isEqualTo(3);
        assertThat(QueryCount.of(() -> as(desk.counter()).get(REQUESTS + "/boards").then().statusCode(200))).isEqualTo(3);
        assertThat(QueryCount.of(() -> as(desk.counter()).get(REQUESTS + "/" + id).then().statusCode(200))).isEqualTo(5);
        assertThat(QueryCount.of(() -> desk.complete())).isLessThanOrEqualTo(22);
        assertThat(QueryCount.of(() -> as(desk.counter()).get("/api/v1/service-types").then().statusCode(200))).isEqualTo(2);
    }
}
