package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.CYCLE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan in words from the first draft to what is reported and explained about it. */
@KinerjaTest
class QualitativePlanTest {

    private static final String WORDS = """
            {"approach":"QUALITATIVE","targets":[{"kind":"MAIN","title":"Warga terlayani","indicators":[
              {"aspect":"QUANTITY","description":"Warga menerima surat yang benar","unitOfMeasure":"surat",
               "direction":"HIGHER_BETTER","accumulation":"SUM","targetValue":12}]}]}""";

    private final PlanApi clerk = PlanApi.as(CLERK);
    private final PlanApi chief = PlanApi.as(CHIEF);
    private UUID plan;

    @BeforeEach
    void aDraft() {
        PlanOffice.open();
        plan = UUID.fromString(clerk.create(CYCLE).then().body("approach", equalTo("QUANTITATIVE")).extract().path("id"));
    }

    @Test
    void theEmployeeChoosesTheOtherApproachAndNumbersGo() {
        clerk.save(plan, WORDS).then().statusCode(200).body("approach", equalTo("QUALITATIVE"))
                .body("targets[0].indicators[0].description", equalTo("Warga menerima surat yang benar"))
                .body("targets[0].indicators[0].aspect", nullValue())
                .body("targets[0].indicators[0].unitOfMeasure", equalTo(""))
                .body("targets[0].indicators[0].targetValue", nullValue());
        String tag = PlanApi.tag(plan);
        clerk.save(plan, tag, WORDS.replace("\"targets\":[{", "\"targets\":[{\"id\":\"" + targetId() + "\",")
                .replace("{\"aspect\"", "{\"id\":\"" + indicatorId() + "\",\"aspect\"")).then().statusCode(200).header("ETag", equalTo(tag));
        clerk.save(plan, WORDS.replace("QUALITATIVE", "QUANTITATIVE")).then().body("approach", equalTo("QUANTITATIVE"))
                .body("targets[0].indicators[0].targetValue", equalTo(12.0f));
    }

    @Test
    void aDraftWithoutDirectionIsRefusedAndOneWithoutAspectWaitsForIt() {
        clerk.save(plan, PlanApi.content(PlanApi.TARGET.replace("\"direction\":\"LOWER_BETTER\",", ""))).then().statusCode(422)
                .body("errors.pointer", contains("/targets/0/indicators/0/direction"));
        clerk.save(plan, PlanApi.content("{\"kind\":\"MAIN\",\"title\":\"Surat\",\"indicators\":[{\"description\":\"Lama\"}]}")).then().statusCode(200);
        clerk.step(plan, "submission").then().statusCode(422).body("errors.code", contains("target.needs-aspect"));
    }

    @Test
    void whatIsAgreedInWordsIsReportedInWordsAndRatedWithoutNumbers() {
        clerk.save(plan, WORDS);
        clerk.step(plan, "submission").then().statusCode(200);
        chief.step(plan, "agreement").then().statusCode(200);
        clerk.step(plan, "signature").then().statusCode(200).body("contentForm", equalTo("kinerja.plan/3"));
        chief.step(plan, "signature").then().statusCode(200).body("status", equalTo("ESTABLISHED"));
        record("\"value\":3,\"note\":\"Dua belas surat benar\"").then().statusCode(422).body("errors.code", contains("progress.value-in-words"));
        record("\"note\":\" \"").then().statusCode(422).body("errors.code", contains("progress.words-needed"));
        record("\"note\":\"Dua belas surat benar pada terbitan pertama\"").then().statusCode(201).body("value", nullValue());
        clerk.request().get("/api/v1/progress?planId=" + plan + "&periodId=" + period()).then().statusCode(200)
                .body("targets[0].indicators[0].entries", equalTo(1)).body("targets[0].indicators[0].achievement", nullValue())
                .body("targets[0].indicators[0].aspect", nullValue()).body("targets[0].indicators[0].rule.code", equalTo("INDICATOR_WITHOUT_NUMBER"));
        UUID evaluation = (UUID) Database.rows("SELECT id FROM evaluation WHERE employee_id = ?", CLERK.id()).getFirst().get("id");
        clerk.request().get("/api/v1/evaluations/" + evaluation + "/explanation").then().statusCode(200)
                .body("targets[0].indicators[0].entries[0].note", equalTo("Dua belas surat benar pada terbitan pertama"))
                .body("targets[0].indicators[0].entries[0].value", nullValue());
        chief.request().get("/api/v1/evaluations/" + evaluation + "/suggestion").then().statusCode(200)
                .body("resultRating", nullValue()).body("basis[0].suggestedMark", nullValue());
    }

    @Test
    void entriesOfTheWorkLogBecomeARealisationInWords() {
        clerk.save(plan, WORDS);
        clerk.step(plan, "submission").then().statusCode(200);
        chief.step(plan, "agreement").then().statusCode(200);
        clerk.step(plan, "signature").then().statusCode(200);
        chief.step(plan, "signature").then().statusCode(200);
        log("2026-05-11", "Tujuh surat diperiksa", ",\"quantity\":7").then().statusCode(422).body("errors.code", contains("progress.value-in-words"));
        String first = log("2026-05-11", "Tujuh surat diperiksa", "").then().statusCode(201).body("inWords", equalTo(true))
                .body("allowedActions", hasItem("PROMOTE")).extract().path("id");
        String second = log("2026-05-12", "Semua surat benar", "").then().statusCode(201).extract().path("id");
        clerk.request().header("Idempotency-Key", UUID.randomUUID().toString()).body("{\"entryIds\":[\"" + first + "\",\"" + second + "\"]}")
                .post("/api/v1/work-log-promotions").then().statusCode(201).body("value", nullValue())
                .body("note", equalTo("Tujuh surat diperiksa\nSemua surat benar")).body("occurredOn", equalTo("2026-05-12"));
        clerk.request().get("/api/v1/work-log-entries/" + first).then().body("allowedActions", empty());
    }

    private Response log(String day, String done, String more) {
        return clerk.request().header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"workedOn\":\"" + day + "\",\"done\":\"" + done + "\",\"targetId\":\"" + targetId() + "\",\"indicatorId\":\"" + indicatorId() + "\"" + more + "}")
                .post("/api/v1/work-log-entries");
    }

    @Test
    void perspectiveIsAskedOfHeadsOfIndependentUnitsOnly() {
        Database.run("UPDATE unit SET kind = 'DISTRICT' WHERE id = ?", PlanOffice.DISTRICT);
        String withPerspective = PlanApi.TARGET.replace("\"kind\"", "\"perspective\":\"SERVICE_RECIPIENTS\",\"assignedBy\":\"Sekretaris Daerah\",\"kind\"");
        clerk.get(plan).then().body("asksPerspective", equalTo(false));
        clerk.save(plan, PlanApi.content(withPerspective)).then().statusCode(422).body("errors.pointer", contains("/targets/0/perspective"));
        PlanApi head = PlanApi.as(PlanOffice.HEAD);
        UUID above = UUID.fromString(head.create(CYCLE).then().body("asksPerspective", equalTo(true)).extract().path("id"));
        head.save(above, PlanApi.content(PlanApi.TARGET)).then().body("warnings.code", hasItem("MISSING_PERSPECTIVE"));
        head.save(above, PlanApi.content(withPerspective)).then().statusCode(200).body("warnings.code", not(hasItem("MISSING_PERSPECTIVE")))
                .body("targets[0].perspective", equalTo("SERVICE_RECIPIENTS")).body("targets[0].assignedBy", equalTo("Sekretaris Daerah"));
    }

    private Response record(String what) {
        return clerk.request().header("Idempotency-Key", UUID.randomUUID().toString()).body("{\"indicatorId\":\"" + indicatorId() + "\",\"periodId\":\"" + period() + "\",\"occurredOn\":\"2026-05-11\"," + what + "}")
                .post("/api/v1/realisations");
    }

    private String targetId() {
        return clerk.get(plan).path("targets[0].id");
    }

    private String indicatorId() {
        return clerk.get(plan).path("targets[0].indicators[0].id");
    }

    private static UUID period() {
        return (UUID) Database.rows("SELECT id FROM period WHERE cycle_id = ?", CYCLE).getFirst().get("id");
    }
}
