package id.kinerja.service.contest;

import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Fixtures.bearer;

import id.kinerja.service.Desk;
import id.kinerja.service.request.EventKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** A clerk contests a request; the officer at the counter stands for an assessor who heads nothing. */
@ApplicationScoped
public class ContestAuthorization implements AuthorizationFixture {

    private static final Set<String> SERVED = Set.of("getAttributionContest", "decideAttributionContest", "withdrawAttributionContest");

    @Override
    public boolean serves(String operationId) {
        return SERVED.contains(operationId);
    }

    @Override
    public Scene create(String operationId) {
        TestClock.pin(TestClock.START);
        Desk desk = new Desk();
        String request = desk.complete();
        desk.drafted(request, desk.colleague);
        TestClock.move(Duration.ofMinutes(5));
        desk.record(request, EventKind.READY);
        String id = desk.keyed(desk.colleague.bearer()).body("{\"requestId\": \"%s\", \"cause\": \"SYSTEM_OUTAGE\"}".formatted(request))
                .post("/api/v1/attribution-contests").then().statusCode(201).extract().path("id");
        String body = operationId.equals("decideAttributionContest") ? "{\"accepted\": true, \"reason\": \"Benar.\"}" : null;
        return new Scene(Map.of("id", id), Map.of(), body, etag(bearer(Role.AUDITOR), "/api/v1/attribution-contests/" + id), Map.of(
                Relation.SELF, desk.colleague.token(Role.EMPLOYEE), Relation.ASSESSOR, desk.officer.token(Role.EMPLOYEE),
                Relation.SUPERIOR, desk.camat.token(Role.EMPLOYEE), Relation.UNIT_HEAD, desk.chief.token(Role.EMPLOYEE),
                Relation.STRANGER, desk.stranger.token(Role.EMPLOYEE)));
    }
}
