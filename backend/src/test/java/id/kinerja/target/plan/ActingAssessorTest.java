package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.OTHER_CHIEF;
import static id.kinerja.target.plan.PlanOffice.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.testing.Calls;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An acting official does, from the first to the last day, what the holder of the post would do. */
@KinerjaTest
class ActingAssessorTest {

    private final PlanApi clerk = PlanApi.as(CLERK);
    private final PlanApi acting = PlanApi.as(OTHER_CHIEF);

    @BeforeEach
    void theOtherChiefActsForTheClerksChief() {
        PlanOffice.open();
        Database.run("INSERT INTO assignment (id, employee_id, position_id, unit_id, starts_on, ends_on, kind)"
                + " SELECT gen_random_uuid(), ?, a.position_id, a.unit_id, '2026-05-12', '2026-05-20', 'ACTING_PLH' FROM assignment a WHERE a.employee_id = ?",
                OTHER_CHIEF.id(), CHIEF.id());
    }

    @Test
    void theActingOfficialAgreesAndSigns() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        acting.get(plan).then().statusCode(200).body("allowedActions", contains("RETURN", "AGREE"));
        clerk.get(plan).then().body("assessor.insteadOf", nullValue());
        acting.step(plan, "agreement").then().statusCode(200).body("allowedActions", contains("RETURN", "SIGN"));
        PlanApi.as(CHIEF).get(plan).then().body("allowedActions", contains("RETURN"));
        PlanApi.as(CHIEF).step(plan, "signature").then().statusCode(409).body("code", equalTo("target.signed-by-who-agreed"));
        clerk.step(plan, "signature").then().statusCode(200);
        acting.step(plan, "signature").then().statusCode(200).body("status", equalTo("ESTABLISHED")).body("assessor.name", equalTo("Dewi Anggraini, S.IP."))
                .body("assessor.insteadOf.kind", equalTo("ACTING_PLH")).body("assessor.insteadOf.holder.name", equalTo("Budi Maulana, S.E."))
                .body("assessor.positionTitle", equalTo("Kepala Seksi Pelayanan Umum"));
        String form = Calls.as(CLERK.bearer()).get("/api/v1/forms/PLAN/" + plan).then().statusCode(200).extract().asString();
        assertThat(form).contains("Plh. Kepala Seksi Pelayanan Umum");
    }

    @Test
    void whatIsGivenBackIsAgreedAnewByTheHolder() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        acting.step(plan, "agreement").then().statusCode(200);
        clerk.get(plan).then().body("assessor.insteadOf.kind", equalTo("ACTING_PLH"));
        PlanApi.as(CHIEF).step(plan, "return").then().statusCode(200).body("assessor.insteadOf", nullValue());
        clerk.step(plan, "submission").then().statusCode(200);
        PlanApi.as(CHIEF).step(plan, "agreement").then().statusCode(200).body("assessor.insteadOf", nullValue());
    }

    @Test
    void theRightEndsWithTheLastDay() {
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        TestClock.pin(Instant.parse("2026-05-20T16:59:00Z"));
        acting.get(plan).then().statusCode(200).body("allowedActions", contains("RETURN", "AGREE"));
        TestClock.pin(Instant.parse("2026-05-20T17:01:00Z"));
        acting.step(plan, "agreement").then().statusCode(404);
    }

    @Test
    void nobodyActsForOneself() {
        Database.run("UPDATE assignment SET employee_id = ? WHERE kind = 'ACTING_PLH'", CLERK.id());
        UUID plan = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        clerk.get(plan).then().body("allowedActions", contains("WITHDRAW"));
        clerk.step(plan, "agreement").then().statusCode(403);
        PlanApi.as(STRANGER).get(plan).then().statusCode(404);
        PlanApi.as(CHIEF).get(plan).then().body("allowedActions", equalTo(List.of("RETURN", "AGREE")));
    }
}
