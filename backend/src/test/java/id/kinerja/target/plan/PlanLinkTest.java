package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.CYCLE;
import static id.kinerja.target.plan.PlanOffice.HEAD;
import static id.kinerja.target.plan.PlanOffice.OTHER_CHIEF;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.testing.KinerjaTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links to the superior's targets, before and after the superior's own plan is in force. */
@KinerjaTest
class PlanLinkTest {

    private final PlanApi clerk = PlanApi.as(CLERK);
    private final PlanApi chief = PlanApi.as(CHIEF);
    private final PlanApi head = PlanApi.as(HEAD);

    @BeforeEach
    void office() {
        PlanOffice.open();
    }

    @Test
    void whileTheSuperiorDraftsALinkIsProvisionalAndThenItIsNot() {
        UUID above = PlanApi.chiefsDraft("Layanan memuaskan");
        UUID plan = linkedPlan("DIRECT");
        clerk.get(plan).then()
                .body("targets[0].links[0].superiorTitle", equalTo("Layanan memuaskan"))
                .body("targets[0].links[0].kind", equalTo("DIRECT"))
                .body("targets[0].links[0].provisional", equalTo(true))
                .body("targets[0].provisional", equalTo(true))
                .body("warnings.code", hasItem("PROVISIONAL_TARGET"));
        clerk.linkable(plan).then().body("items[0].planStatus", equalTo("DRAFT")).body("items[0].employeeName", equalTo("Budi Maulana, S.E."));
        establish(above, chief, head);
        clerk.get(plan).then()
                .body("targets[0].provisional", equalTo(false)).body("warnings.code", not(hasItem("PROVISIONAL_TARGET")));
        clerk.linkable(plan).then().body("items[0].planStatus", equalTo("ESTABLISHED"));
        clerk.list("").then().body("items[0].provisional", equalTo(false));
    }

    @Test
    void theSuperiorsChangedWordsAreTakenOverAtSubmissionAndStayThen() {
        UUID above = PlanApi.chiefsDraft("Layanan memuaskan");
        UUID plan = linkedPlan("INDIRECT");
        rename(above, "Layanan sangat memuaskan");
        clerk.step(plan, "submission").then().statusCode(200).body("targets[0].links[0].superiorTitle", equalTo("Layanan sangat memuaskan"));
        rename(above, "Layanan luar biasa");
        clerk.get(plan).then().body("targets[0].links[0].superiorTitle", equalTo("Layanan sangat memuaskan"));
    }

    @Test
    void aSuperiorMayDeleteADraftTargetThatAnEstablishedPlanNamesAndTheWordsStay() {
        UUID above = PlanApi.chiefsDraft("Layanan memuaskan");
        UUID plan = linkedPlan("DIRECT");
        establish(plan, clerk, chief);
        String hash = clerk.get(plan).path("contentHash");
        chief.save(above, PlanApi.content()).then().statusCode(200).body("targets", hasSize(0));
        clerk.get(plan).then()
                .body("targets[0].links[0].superiorTitle", equalTo("Layanan memuaskan"))
                .body("targets[0].links[0].superiorTargetId", nullValue())
                .body("contentHash", equalTo(hash));
    }

    @Test
    void aLinkLeadsOnlyToOnesOwnSuperiorAndOnce() {
        PlanApi other = PlanApi.as(OTHER_CHIEF);
        UUID foreignPlan = UUID.fromString(other.create(CYCLE).path("id"));
        String foreign = other.save(foreignPlan, PlanApi.content(PlanApi.TARGET)).path("targets[0].id");
        PlanApi.chiefsDraft("Layanan memuaskan");
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        String own = clerk.linkable(plan).path("items[0].id");
        clerk.save(plan, PlanApi.content(linked(foreign, "DIRECT"))).then().statusCode(422)
                .body("errors.pointer", contains("/targets/0/links/0/superiorTargetId")).body("errors.code", contains("target.not-linkable"));
        clerk.save(plan, PlanApi.content(linked(own, "DIRECT").replace("\"links\":[", "\"links\":[{\"superiorTargetId\":\"" + own + "\",\"kind\":\"INDIRECT\"},")))
                .then().statusCode(422).body("errors.pointer", contains("/targets/0/links/1/superiorTargetId"));
    }

    @Test
    void manyTargetsMaySupportManyOfTheSuperior() {
        UUID above = UUID.fromString(chief.create(CYCLE).path("id"));
        chief.save(above, PlanApi.content(PlanApi.TARGET, PlanApi.TARGET));
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        String one = clerk.linkable(plan).path("items[0].id");
        String two = clerk.linkable(plan).path("items[1].id");
        String both = linked(one, "DIRECT").replace("\"links\":[", "\"links\":[{\"superiorTargetId\":\"" + two + "\",\"kind\":\"INDIRECT\"},");
        clerk.save(plan, PlanApi.content(both, linked(two, "DIRECT"))).then().statusCode(200)
                .body("targets[0].links.superiorTargetId", contains(two, one)).body("targets[1].links.superiorTargetId", contains(two));
        clerk.save(plan, PlanApi.content(linked(two, "DIRECT"))).then().statusCode(200).body("targets[0].links", hasSize(1));
    }

    @Test
    void anAdditionalTargetNeverWaitsForTheSuperior() {
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        clerk.save(plan, PlanApi.content(PlanApi.TARGET.replace("MAIN", "ADDITIONAL"))).then().body("targets[0].provisional", equalTo(false));
    }

    private UUID linkedPlan(String kind) {
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        String superior = clerk.linkable(plan).path("items[0].id");
        clerk.save(plan, PlanApi.content(linked(superior, kind))).then().statusCode(200);
        return plan;
    }

    private void rename(UUID above, String title) {
        String id = chief.get(above).path("targets[0].id");
        chief.save(above, PlanApi.content("{\"id\":\"" + id + "\",\"kind\":\"MAIN\",\"title\":\"" + title + "\"}")).then().statusCode(200);
    }

    private static String linked(String superior, String kind) {
        return PlanApi.TARGET.replace("\"indicators\"", "\"links\":[{\"superiorTargetId\":\"" + superior + "\",\"kind\":\"" + kind + "\"}],\"indicators\"");
    }

    private static void establish(UUID plan, PlanApi employee, PlanApi assessor) {
        employee.step(plan, "submission").then().statusCode(200);
        assessor.step(plan, "agreement").then().statusCode(200);
        employee.step(plan, "signature").then().statusCode(200);
        assessor.step(plan, "signature").then().statusCode(200).body("status", equalTo("ESTABLISHED"));
    }
}
