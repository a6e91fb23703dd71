package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CHIEF;
import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.CYCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saving a draft while it is written. */
@KinerjaTest
class PlanContentTest {

    private final PlanApi clerk = PlanApi.as(CLERK);
    private UUID plan;

    @BeforeEach
    void aDraft() {
        PlanOffice.open();
        plan = UUID.fromString(clerk.create(CYCLE).path("id"));
    }

    @Test
    void aDraftMayBeAsIncompleteAsAThoughtIs() {
        clerk.save(plan, PlanApi.content("{\"kind\":\"MAIN\"}")).then().statusCode(200)
                .body("targets", hasSize(1)).body("targets[0].title", equalTo("")).body("targets[0].provisional", equalTo(true));
    }

    @Test
    void whatIsNamedByIdIsKeptTheRestIsNewAndWhatIsMissingGoes() {
        JsonPath first = clerk.save(plan, PlanApi.content(target("Satu"), target("Dua"), target("Tiga"))).jsonPath();
        String two = first.getString("targets[1].id");
        String indicator = first.getString("targets[1].indicators[0].id");
        JsonPath second = clerk.save(plan, PlanApi.content(
                target("Empat"), "{\"id\":\"" + two + "\",\"kind\":\"ADDITIONAL\",\"title\":\"Dua lagi\",\"indicators\":["
                        + "{\"aspect\":\"COST\",\"direction\":\"RANGE\",\"accumulation\":\"LATEST\",\"rangeLow\":1,\"rangeHigh\":2},"
                        + "{\"id\":\"" + indicator + "\",\"aspect\":\"QUALITY\",\"direction\":\"HIGHER_BETTER\",\"accumulation\":\"SUM\"}]}"))
                .then().statusCode(200).extract().jsonPath();
        assertThat(second.getList("targets.title")).containsExactly("Empat", "Dua lagi");
        assertThat(second.getString("targets[1].id")).isEqualTo(two);
        assertThat(second.getString("targets[1].lineageId")).isEqualTo(two);
        assertThat(second.getString("targets[1].kind")).isEqualTo("ADDITIONAL");
        assertThat(second.getString("targets[1].indicators[1].id")).isEqualTo(indicator);
        assertThat(second.getList("targets[1].indicators.aspect")).containsExactly("COST", "QUALITY");
        assertThat(Database.count("target")).isEqualTo(2);
        assertThat(Database.count("indicator")).isEqualTo(3);
    }

    @Test
    void anUnchangedContentKeepsItsTag() {
        Response saved = clerk.save(plan, PlanApi.content(PlanApi.TARGET));
        String id = saved.path("targets[0].id");
        String indicator = saved.path("targets[0].indicators[0].id");
        String same = PlanApi.content(PlanApi.TARGET
                .replace("{\"kind\"", "{\"id\":\"" + id + "\",\"kind\"").replace("{\"aspect\"", "{\"id\":\"" + indicator + "\",\"aspect\""));
        clerk.save(plan, same).then().statusCode(200).header("ETag", equalTo(saved.header("ETag")));
        assertThat(Database.rows("SELECT 1 AS one FROM audit_event WHERE action = 'PLAN_CONTENT_CHANGED'")).hasSize(1);
    }

    @Test
    void expectationsAndAnnexesAreReplacedWithTheRest() {
        clerk.save(plan, """
                {"targets":[],"behaviourExpectations":[{"value":"LOYAL","text":" Menjaga rahasia warga "},{"value":"ADAPTIVE","text":" "}],
                 "annexes":[{"kind":"RESOURCES","texts":["Satu pencetak",""," Satu meja "]},{"kind":"CONSEQUENCES","texts":["Teguran"]}]}""")
                .then().statusCode(200)
                .body("behaviourExpectations.find { it.value == 'LOYAL' }.text", equalTo("Menjaga rahasia warga"))
                .body("annexes.find { it.kind == 'RESOURCES' }.texts", contains("Satu pencetak", "Satu meja"))
                .body("warnings.pointer", contains("/annexes/1"));
        clerk.save(plan, """
                {"targets":[],"behaviourExpectations":[{"value":"COMPETENT","text":"Belajar"}],"annexes":[{"kind":"RESOURCES","texts":["Dua meja"]}]}""")
                .then().statusCode(200)
                .body("behaviourExpectations.findAll { it.text != '' }.value", contains("COMPETENT"))
                .body("annexes.find { it.kind == 'RESOURCES' }.texts", contains("Dua meja"))
                .body("annexes.find { it.kind == 'CONSEQUENCES' }.texts", hasSize(0));
    }

    @Test
    void theTrailKeepsHowMuchChangedAndNoText() {
        clerk.save(plan, PlanApi.content(PlanApi.TARGET, target("Rahasia")));
        String detail = Database.rows("SELECT detail::text AS detail FROM audit_event WHERE action = 'PLAN_CONTENT_CHANGED'")
                .getFirst().get("detail").toString();
        assertThat(JsonPath.from(detail).getInt("changes.targets.before")).isZero();
        assertThat(JsonPath.from(detail).getInt("changes.targets.after")).isEqualTo(2);
        assertThat(JsonPath.from(detail).getInt("changes.indicators.after")).isEqualTo(2);
        assertThat(JsonPath.from(detail).getString("changes.hash.after")).isNotEqualTo(JsonPath.from(detail).getString("changes.hash.before"));
        assertThat(detail).doesNotContain("Rahasia");
    }

    @Test
    void ofTwoWhoSaveTheSecondIsToldAndGetsThePresentTag() {
        String read = PlanApi.tag(plan);
        String after = clerk.save(plan, read, PlanApi.content(target("Tab pertama"))).header("ETag");
        clerk.save(plan, read, PlanApi.content(target("Tab kedua"))).then().statusCode(412).header("ETag", equalTo(after));
        clerk.get(plan).then().body("targets.title", contains("Tab pertama"));
    }

    @Test
    void savingNeedsATag() {
        clerk.request().body(PlanApi.content()).put("/api/v1/plans/" + plan + "/content").then().statusCode(428);
        clerk.save(plan, "\"one\"", PlanApi.content()).then().statusCode(400);
        clerk.save(plan, "*", PlanApi.content()).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED", "AGREED", "ESTABLISHED"})
    void aPlanThatIsNotWithTheEmployeeIsNotWritten(PlanStatus status) {
        Database.run("DELETE FROM plan");
        UUID gone = PlanApi.clerksPlanIn(status);
        clerk.save(gone, PlanApi.content()).then().statusCode(409).body("code", equalTo("target.plan-is-" + status.name().toLowerCase()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"targetValue\":1.00001|/targets/0/indicators/0/targetValue",
        "\"targetValue\":-1|/targets/0/indicators/0/targetValue",
        "\"baseline\":123456789012345|/targets/0/indicators/0/baseline",
        "\"rangeLow\":1e99|/targets/0/indicators/0/rangeLow",
    })
    void numbersHaveFourteenDigitsAndFourDecimals(String number, String pointer) {
        clerk.save(plan, PlanApi.content(indicator(number))).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void numbersAreKeptToTheFourthDecimal() {
        clerk.save(plan, PlanApi.content(indicator("\"targetValue\":99999999999999.9999,\"baseline\":0.0001"))).then().statusCode(200);
        assertThat(Database.rows("SELECT target_value::text AS v, baseline::text AS b FROM indicator").getFirst())
                .containsEntry("v", "99999999999999.9999").containsEntry("b", "0.0001");
    }

    @Test
    void listsAndTextsHaveLimits() {
        refused(PlanApi.content(many(21, i -> target("T" + i))), 400, "/targets");
        refused(PlanApi.content("{\"kind\":\"MAIN\",\"indicators\":[" + String.join(",", many(11, i -> bare("\"baseline\":1"))) + "]}"),
                400, "/targets/0/indicators");
        refused(PlanApi.content(target("x".repeat(501))), 400, "/targets/0/title");
        refused(PlanApi.content(indicator("\"description\":\"" + "x".repeat(501) + "\"")), 400, "/targets/0/indicators/0/description");
        refused(PlanApi.content(indicator("\"unitOfMeasure\":\"" + "x".repeat(51) + "\"")), 400, "/targets/0/indicators/0/unitOfMeasure");
        refused("{\"targets\":[],\"behaviourExpectations\":[{\"value\":\"LOYAL\",\"text\":\"" + "x".repeat(1001) + "\"}]}", 400,
                "/behaviourExpectations/0/text");
        refused("{\"targets\":[],\"annexes\":[{\"kind\":\"RESOURCES\",\"texts\":[\"" + "x".repeat(501) + "\"]}]}", 400, "/annexes/0/texts/0");
        clerk.get(plan).then().body("targets", hasSize(0));
    }

    @Test
    void twentyTargetsOfTenIndicatorsFit() {
        String full = "{\"kind\":\"MAIN\",\"title\":\"T\",\"indicators\":[" + String.join(",", many(10, i -> bare("\"baseline\":" + i))) + "]}";
        clerk.save(plan, PlanApi.content(many(20, i -> full))).then().statusCode(200).body("targets", hasSize(20));
        assertThat(Database.count("indicator")).isEqualTo(200);
    }

    @Test
    void whatTheSchemaDoesNotKnowIsRefused() {
        refused("{\"targets\":[],\"status\":\"AGREED\"}", 400, "/status");
        refused(PlanApi.content("{\"kind\":\"SIDE\"}"), 400, "/targets/0/kind");
        refused(PlanApi.content("{\"title\":\"Tanpa jenis\"}"), 400, "/targets/0/kind");
        refused(PlanApi.content(indicator("\"targetValue\":\"12\"")), 400, "/targets/0/indicators/0/targetValue");
        refused("{}", 400, "/targets");
    }

    @Test
    void aDraftNamesOnlyItsOwnPartsAndEachOnce() {
        JsonPath saved = clerk.save(plan, PlanApi.content(target("Satu"))).jsonPath();
        String own = saved.getString("targets[0].id");
        String ownIndicator = saved.getString("targets[0].indicators[0].id");
        String foreign = UUID.randomUUID().toString();
        refused(PlanApi.content(named(foreign, "Asing")), 422, "/targets/0/id");
        refused(PlanApi.content(named(own, "Satu"), named(own, "Dua")), 422, "/targets/1/id");
        refused(PlanApi.content("{\"kind\":\"MAIN\",\"indicators\":[" + bare("\"id\":\"" + ownIndicator + "\"") + "]}"), 422,
                "/targets/0/indicators/0/id");
        refused("{\"targets\":[],\"behaviourExpectations\":[{\"value\":\"LOYAL\",\"text\":\"a\"},{\"value\":\"LOYAL\",\"text\":\"b\"}]}", 422,
                "/behaviourExpectations/1/value");
        refused("{\"targets\":[],\"annexes\":[{\"kind\":\"RESOURCES\",\"texts\":[]},{\"kind\":\"RESOURCES\",\"texts\":[]}]}", 422, "/annexes/1/kind");
        clerk.get(plan).then().body("targets.id", contains(own));
    }

    @Test
    void targetsChangePlacesAndKeepTheirIds() {
        JsonPath saved = clerk.save(plan, PlanApi.content(target("Satu"), target("Dua"))).jsonPath();
        String one = saved.getString("targets[0].id");
        String two = saved.getString("targets[1].id");
        clerk.save(plan, PlanApi.content(named(two, "Dua"), named(one, "Satu"))).then().statusCode(200).body("targets.id", contains(two, one));
    }

    @Test
    void aForeignPlanOfTheChiefIsNotWritten() {
        PlanApi.as(CHIEF).save(plan, PlanApi.content()).then().statusCode(403).body("code", equalTo("target.only-the-employee"));
    }

    @Test
    void aRejectedValueIsNeverRepeated() {
        String body = clerk.save(plan, PlanApi.content("{\"kind\":\"SELUNDUPAN\"}")).asString();
        assertThat(body).doesNotContain("SELUNDUPAN");
    }

    private void refused(String content, int status, String pointer) {
        clerk.save(plan, content).then().statusCode(status).body("errors.pointer", hasItem(pointer)).body("errors.detail", not(hasItem("")));
    }

    private static String target(String title) {
        return PlanApi.TARGET.replace("Surat keterangan terbit tepat waktu", title);
    }

    private static String named(String id, String title) {
        return "{\"id\":\"" + id + "\",\"kind\":\"MAIN\",\"title\":\"" + title + "\"}";
    }

    private static String indicator(String more) {
        return "{\"kind\":\"MAIN\",\"indicators\":[" + bare(more) + "]}";
    }

    private static String bare(String more) {
        return "{\"aspect\":\"QUANTITY\",\"direction\":\"HIGHER_BETTER\",\"accumulation\":\"SUM\"," + more + "}";
    }

    private static String[] many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).toArray(String[]::new);
    }
}
