package id.kinerja.service;

import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Fixtures.bearer;

import id.kinerja.progress.reader.Relation;
import id.kinerja.service.request.EventKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.AuthorizationFixture.Scene;
import id.kinerja.testing.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** A request in which a clerk did a step, with a late entry that waits; and a complaint that the clerk is to answer. */
@ApplicationScoped
public class ServiceAuthorization implements AuthorizationFixture {

    private static final Set<String> REQUESTS = Set.of("getServiceRequest", "getServiceReceipt", "decideServiceLateEntry");
    private static final Set<String> COMPLAINTS = Set.of("getComplaint", "assignComplaint", "answerComplaint", "tellComplainant");

    @Override
    public boolean serves(String operationId) {
        return REQUESTS.contains(operationId) || COMPLAINTS.contains(operationId);
    }

    @Override
    public Scene create(String operationId) {
        // Scenes follow each other within one test: none may find the clock where another left it.
        TestClock.pin(TestClock.START);
        Desk desk = new Desk();
        boolean complaint = COMPLAINTS.contains(operationId);
        String id = complaint ? complaint(desk, operationId) : request(desk);
        String etag = etag(bearer(Role.AUDITOR), (complaint ? "/api/v1/complaints/" : Desk.REQUESTS + "/") + id);
        return new Scene(Map.of("id", id), Map.of(), body(operationId, desk), etag, Map.of(
                Relation.SELF, desk.colleague.token(Role.EMPLOYEE), Relation.ASSESSOR, desk.officer.token(Role.EMPLOYEE),
                Relation.SUPERIOR, desk.camat.token(Role.EMPLOYEE), Relation.UNIT_HEAD, desk.chief.token(Role.EMPLOYEE),
                Relation.STRANGER, desk.stranger.token(Role.EMPLOYEE)));
    }

    private static String body(String operationId, Desk desk) {
        return switch (operationId) {
            case "decideServiceLateEntry" -> "{\"accepted\": true}";
            case "assignComplaint" -> "{\"employeeId\": \"%s\"}".formatted(desk.colleague.id());
            case "answerComplaint" -> "{\"answer\": \"Sudah diperbaiki.\"}";
            default -> null;
        };
    }

    private static String request(Desk desk) {
        String id = desk.complete();
        desk.drafted(id, desk.colleague);
        TestClock.move(Duration.ofMinutes(5));
        desk.record(id, EventKind.READY);
        TestClock.move(Duration.ofMinutes(5));
        desk.keyed(desk.counter()).header("If-Match", etag(desk.counter(), Desk.REQUESTS + "/" + id)).body("""
                        {"event": {"kind": "HANDED_OVER"}, "happenedAt": "2026-05-12T02:08:00Z", "why": "Listrik padam."}""")
                .post(Desk.REQUESTS + "/" + id + "/late-entries").then().statusCode(200);
        return id;
    }

    private static String complaint(Desk desk, String operationId) {
        String id = desk.keyed(desk.chief.bearer()).body("""
                        {"unitId": "%s", "channel": "COUNTER", "complaintClass": "LIGHT", "aboutConduct": true, "content": "Petugas kasar."}"""
                .formatted(desk.section.id())).post("/api/v1/complaints").then().statusCode(201).extract().path("id");
        act(desk, id, "owner", "{\"employeeId\": \"%s\"}".formatted(desk.colleague.id()));
        if (operationId.equals("tellComplainant")) {
            act(desk, id, "answer", "{\"answer\": \"Sudah ditegur.\"}");
        }
        return id;
    }

    private static void act(Desk desk, String id, String what, String body) {
        desk.keyed(desk.chief.bearer()).header("If-Match", etag(desk.chief.bearer(), "/api/v1/complaints/" + id)).body(body)
                .post("/api/v1/complaints/" + id + "/" + what).then().statusCode(200);
    }
}
