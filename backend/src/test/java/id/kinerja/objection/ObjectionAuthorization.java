package id.kinerja.objection;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.AuthorizationFixture;
import id.kinerja.testing.TestClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** The clerk's objection, for both sides, the decider as the assessor's superior, and people besides. */
@ApplicationScoped
public class ObjectionAuthorization implements AuthorizationFixture {

    private static final Map<String, String> BODIES = Map.of(
            "decideAdmission", "{\"admitted\":true,\"reason\":\"Ada surat dokter.\"}",
            "stateOnObjection", "{\"text\":\"Surat sudah terbit.\"}",
            "decideObjection", "{\"outcome\":\"UPHELD\",\"reason\":\"Rating sudah sesuai dengan bukti.\"}",
            "withdrawObjection", "{}",
            "getObjection", "",
            "acknowledgeObjection", "");

    @Override
    public boolean serves(String operationId) {
        return BODIES.containsKey(operationId);
    }

    @Override
    public Scene create(String operationId) {
        String evaluation = ObjectionApi.deliveredResult();
        if (operationId.equals("decideAdmission")) {
            TestClock.move(Duration.ofDays(20));
        }
        String id = operationId.equals("decideAdmission")
                ? ObjectionApi.file(evaluation, ", \"lateReason\": \"Dirawat.\"").then().extract().path("id")
                : ObjectionApi.filed(evaluation);
        String body = BODIES.get(operationId);
        return new Scene(Map.of("id", id), Map.of(), body.isEmpty() ? null : body, ObjectionApi.tag(id), Map.of(
                Relation.SELF, Office.CLERK.token(Role.EMPLOYEE),
                Relation.ASSESSOR, Office.CHIEF.token(Role.EMPLOYEE),
                Relation.SUPERIOR, Office.SECRETARY.token(Role.EMPLOYEE),
                Relation.UNIT_HEAD, Office.HEAD.token(Role.EMPLOYEE),
                Relation.STRANGER, Office.STRANGER.token(Role.EMPLOYEE)));
    }
}
