package id.kinerja.service;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.etag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.kinerja.service.request.EventKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestEmployee;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the counters put on people's lists. */
@KinerjaTest
class ServiceTaskTest {

    private Desk desk;

    @BeforeEach
    void openTheCounter() {
        desk = new Desk();
    }

    @Test
    void aRequestNearTheEndOfItsPromiseWaitsForWhoeverHasIt() {
        String id = desk.complete();
        desk.drafted(id, desk.colleague);
        tasks(desk.colleague).body("items.code", not(hasItem("FINISH_REQUESTS")));
        TestClock.move(Duration.ofMinutes(25));
        tasks(desk.colleague).body("items.find { it.code == 'FINISH_REQUESTS' }.count", equalTo(1))
                .body("items.find { it.code == 'FINISH_REQUESTS' }.dueOn", equalTo("2026-05-12"))
                .body("items.find { it.code == 'FINISH_REQUESTS' }.href", equalTo("/layanan"));
        tasks(desk.officer).body("items.code", not(hasItem("FINISH_REQUESTS")));
        desk.record(id, EventKind.READY).statusCode(200);
        tasks(desk.colleague).body("items.code", not(hasItem("FINISH_REQUESTS")));
    }

    @Test
    void aLateEntryWaitsForTheNearestHead() {
        String id = desk.complete();
        TestClock.move(Duration.ofMinutes(10));
        desk.keyed(desk.counter()).header("If-Match", etag(desk.counter(), Desk.REQUESTS + "/" + id)).body("""
                        {"event": {"kind": "READY"}, "happenedAt": "2026-05-12T02:05:00Z", "why": "Listrik padam."}""")
                .post(Desk.REQUESTS + "/" + id + "/late-entries").then().statusCode(200);
        tasks(desk.chief).body("items.findAll { it.code == 'CONFIRM_LATE_ENTRIES' }.href", contains("/layanan/" + id));
        tasks(desk.camat).body("items.code", not(hasItem("CONFIRM_LATE_ENTRIES")));
        tasks(desk.officer).body("items.code", not(hasItem("CONFIRM_LATE_ENTRIES")));
    }

    @Test
    void aComplaintWaitsForItsOwner() {
        String id = desk.keyed(desk.chief.bearer()).body("""
                        {"unitId": "%s", "channel": "COUNTER", "complaintClass": "LIGHT", "aboutConduct": false, "content": "Loket tutup."}"""
                .formatted(desk.section.id())).post("/api/v1/complaints").then().statusCode(201).extract().path("id");
        desk.keyed(desk.chief.bearer()).header("If-Match", etag(desk.chief.bearer(), "/api/v1/complaints/" + id))
                .body("{\"employeeId\": \"%s\"}".formatted(desk.colleague.id())).post("/api/v1/complaints/" + id + "/owner").then().statusCode(200);
        tasks(desk.colleague).body("items.find { it.code == 'ANSWER_COMPLAINTS' }.count", equalTo(1));
        tasks(desk.chief).body("items.code", not(hasItem("ANSWER_COMPLAINTS")));
    }

    private static ValidatableResponse tasks(TestEmployee of) {
        return as(of.bearer(Role.SERVICE_OFFICER)).get("/api/v1/tasks").then().statusCode(200);
    }
}
