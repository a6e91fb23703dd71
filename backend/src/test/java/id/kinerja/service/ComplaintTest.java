package id.kinerja.service;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Fixtures.bearer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Received on a Tuesday at 09:00. */
@KinerjaTest
class ComplaintTest {

    private static final String COMPLAINTS = "/api/v1/complaints";
    private Desk desk;

    @BeforeEach
    void openTheCounter() {
        desk = new Desk();
    }

    @Test
    void fromReceivedToTold() {
        String id = receive("LIGHT", false);
        as(desk.counter()).get(COMPLAINTS + "/" + id).then().statusCode(200).body("dueAt", equalTo("2026-05-14T08:00:00Z"))
                .body("state", equalTo("RECEIVED")).body("allowedActions", contains("ANSWER"));
        act(desk.counter(), id, "owner", "{\"employeeId\": \"%s\"}".formatted(desk.stranger.id())).statusCode(403);
        act(desk.chief.bearer(), id, "owner", "{\"employeeId\": \"%s\"}".formatted(desk.stranger.id())).statusCode(200)
                .body("owner.name", equalTo("Tatang Hidayat"));
        act(desk.stranger.bearer(), id, "told", "").statusCode(409).body("code", equalTo("service.complaint-is-assigned"));
        act(desk.stranger.bearer(), id, "answer", "{\"answer\": \"Jam loket sudah diperbaiki.\"}").statusCode(200).body("state", equalTo("ANSWERED"));
        act(desk.stranger.bearer(), id, "told", "").statusCode(200).body("state", equalTo("TOLD")).body("allowedActions", empty());
        act(desk.chief.bearer(), id, "answer", "{\"answer\": \"Lagi.\"}").statusCode(409);
    }

    @Test
    void whatIsAboutConductIsNotSeenAtTheCounter() {
        String id = receive("NORMATIVE", true);
        as(desk.counter()).get(COMPLAINTS + "/" + id).then().statusCode(404);
        as(desk.counter()).get(COMPLAINTS).then().body("items", empty());
        as(desk.chief.bearer()).get(COMPLAINTS + "?state=RECEIVED").then().body("items", hasSize(1)).body("items[0].late", equalTo(false));
        as(bearer(Role.AUDITOR)).get(COMPLAINTS + "/" + id).then().statusCode(200).body("allowedActions", empty());
        TestClock.move(Duration.ofDays(8));
        as(desk.camat.bearer()).get(COMPLAINTS).then().body("items[0].late", equalTo(true));
    }

    @Test
    void onlyTheUnitTakesThem() {
        desk.keyed(desk.stranger.bearer(Role.SERVICE_OFFICER)).body(body("LIGHT", false)).post(COMPLAINTS).then().statusCode(403);
        as(desk.counter()).body(body("LIGHT", false)).post(COMPLAINTS).then().statusCode(400);
        as(desk.counter()).get(COMPLAINTS + "/classes").then().statusCode(200).body("items.workingDays", contains(2, 5, 14, 60))
                .body("items.verified", contains(false, false, false, false));
    }

    private String receive(String kind, boolean conduct) {
        return desk.keyed(desk.counter()).body(body(kind, conduct)).post(COMPLAINTS).then().statusCode(201).extract().path("id");
    }

    private String body(String kind, boolean conduct) {
        return """
                {"unitId": "%s", "channel": "COUNTER", "complaintClass": "%s", "aboutConduct": %s, "content": "Loket tutup lebih awal."}"""
                .formatted(desk.section.id(), kind, conduct);
    }

    private static ValidatableResponse act(String bearer, String id, String what, String body) {
        var call = as(bearer).header("If-Match", etag(bearer(Role.AUDITOR), COMPLAINTS + "/" + id));
        return (body.isEmpty() ? call : call.body(body)).post(COMPLAINTS + "/" + id + "/" + what).then();
    }
}
