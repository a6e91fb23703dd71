package id.kinerja.target.plan;

import static id.kinerja.target.plan.PlanOffice.CLERK;
import static id.kinerja.target.plan.PlanOffice.COLLEAGUE;
import static id.kinerja.target.plan.PlanOffice.CYCLE;
import static id.kinerja.target.plan.PlanOffice.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library of targets, offered by post and assigned to many. */
@KinerjaTest
class LibraryTest {

    private static final String LIBRARY = "/api/v1/library-targets";
    private static final String ASSIGNMENTS = "/api/v1/library-assignments";

    private final PlanApi officer = new PlanApi(() -> TestTokens.of(Role.HR_OFFICER).bearer());
    private final PlanApi clerk = PlanApi.as(CLERK);

    @BeforeEach
    void office() {
        PlanOffice.open();
    }

    @Test
    void anExampleMayFillItself() {
        String filling = """
                {"title": "Pelayanan tepat waktu", "kind": "MAIN", "indicators": [{"aspect": "TIME", "description": "Permohonan tepat waktu",
                  "unitOfMeasure": "%s", "direction": "HIGHER_BETTER", "accumulation": "AVERAGE", "targetValue": 90, "source": "ON_TIME_RATE"}]}""";
        officer.request().body(filling.formatted("hari")).post(LIBRARY).then().statusCode(422)
                .body("errors.pointer", contains("/indicators/0/unitOfMeasure"));
        String id = officer.request().body(filling.formatted("%")).post(LIBRARY).then().statusCode(201)
                .body("indicators[0].source", equalTo("ON_TIME_RATE")).extract().path("id");
        officer.request().get(LIBRARY + "/" + id).then().body("indicators[0].source", equalTo("ON_TIME_RATE"));
        officer.request().body("{\"cycleId\": \"%s\", \"libraryTargetIds\": [\"%s\"], \"positionKind\": \"STAFF\"}".formatted(CYCLE, id)).post(ASSIGNMENTS).then().statusCode(201);
        assertThat(Database.rows("SELECT DISTINCT source FROM indicator WHERE description = 'Permohonan tepat waktu'").toString()).contains("ON_TIME_RATE");
    }

    @Test
    void anExampleIsKeptByTheOfficerAndOfferedByPost() {
        UUID letters = example("Surat terbit tepat waktu", "Pengadministrasi", "STAFF");
        String measure = "{\"aspect\":\"QUALITY\",\"description\":\"Tertib\",\"unitOfMeasure\":\"%\",\"direction\":\"HIGHER_BETTER\",\"accumulation\":\"AVERAGE\"},";
        officer.request().body(body("Zona arsip tertib", "Pengadministrasi", null).replace("\"indicators\":[", "\"indicators\":[" + measure)).post(LIBRARY).then().statusCode(201);
        example("Lingkungan aman", "Pengelola Keamanan", "STAFF");
        example("Rapat terlaksana", null, null);
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        clerk.request().get(LIBRARY + "?planId=" + plan).then().statusCode(200)
                .body("items.title", contains("Rapat terlaksana", "Surat terbit tepat waktu", "Zona arsip tertib"))
                .body("items[1].indicators[0].description", equalTo("Lama")).body("items[1].allowedActions", hasSize(0))
                .body("items[2].indicators.description", contains("Tertib", "Lama"));
        PlanApi.as(STRANGER).request().get(LIBRARY + "?planId=" + plan).then().statusCode(404);
        officer.request().get(LIBRARY + "?q=aman").then().body("items.title", contains("Lingkungan aman")).body("items[0].allowedActions", contains("UPDATE", "DELETE"));
        officer.request().header("If-Match", "\"7\"").body(body("Lain", null, null)).put(LIBRARY + "/" + letters).then().statusCode(412);
        officer.request().header("If-Match", "\"0\"").body(body("Surat terbit lekas", null, null)).put(LIBRARY + "/" + letters).then().statusCode(200)
                .header("ETag", "\"1\"").body("title", equalTo("Surat terbit lekas")).body("positionTitle", nullValue());
        officer.request().header("If-Match", "\"1\"").delete(LIBRARY + "/" + letters).then().statusCode(204);
        officer.request().get(LIBRARY + "/" + letters).then().statusCode(404);
        officer.request().body(body("", null, null)).post(LIBRARY).then().statusCode(400);
        assertThat(QueryCount.of(() -> officer.request().get(LIBRARY).then().statusCode(200))).isLessThanOrEqualTo(4);
    }

    @Test
    void manyGetWhatFitsAndTheRestIsToldWhy() {
        UUID letters = example("Surat terbit", null, null);
        UUID rooms = example("Ruang bersih", null, null);
        UUID sent = PlanApi.clerksPlanIn(PlanStatus.SUBMITTED);
        UUID colleagues = UUID.fromString(PlanApi.as(COLLEAGUE).create(CYCLE).path("id"));
        PlanApi.as(COLLEAGUE).save(colleagues, PlanApi.content(PlanApi.TARGET.replace("Surat keterangan terbit tepat waktu", "surat TERBIT")));
        String wanted = wanted("\"positionKind\":\"STAFF\"", letters, rooms);
        officer.request().body(wanted).post(ASSIGNMENTS + "/preview").then().statusCode(200)
                .body("people", equalTo(3)).body("peopleGiven", equalTo(2)).body("targets", equalTo(3)).body("plansBegun", equalTo(1))
                .body("items.name", contains("Agus Salim", "Ika Sari, A.Md.", "Rudi Hartono"))
                .body("items[0].given", contains("Ruang bersih", "Surat terbit")).body("items[1].leftOut.reason", contains("PLAN_SENT", "PLAN_SENT"))
                .body("items[2].given", contains("Ruang bersih")).body("items[2].leftOut[0].reason", equalTo("ALREADY_THERE"));
        assertThat(Database.count("target_origin")).isZero();
        String id = officer.request().body(wanted).post(ASSIGNMENTS).then().statusCode(201).body("people", equalTo(2)).body("targets", equalTo(3))
                .body("allowedActions", contains("UNDO")).extract().path("id");
        PlanApi.as(COLLEAGUE).get(colleagues).then().body("targets.title", contains("surat TERBIT", "Ruang bersih"))
                .body("targets[1].indicators[0].targetValue", equalTo(2.0f)).body("targets[1].origin.kind", equalTo("LIBRARY"));
        clerk.get(sent).then().body("targets", hasSize(1));
        officer.request().body(wanted).post(ASSIGNMENTS).then().statusCode(422).body("code", equalTo("target.assign-nothing"));
        officer.request().post(ASSIGNMENTS + "/" + id + "/undo").then().statusCode(200).body("takenBack", equalTo(3)).body("allowedActions", hasSize(0));
        PlanApi.as(COLLEAGUE).get(colleagues).then().body("targets.title", contains("surat TERBIT"));
        assertThat(Database.rows("SELECT 1 AS one FROM plan WHERE employee_id = ?", STRANGER.id())).isEmpty();
        officer.request().post(ASSIGNMENTS + "/" + id + "/undo").then().statusCode(409).body("code", equalTo("target.assignment-undone"));
    }

    @Test
    void whatSomebodyTouchedStaysAndAfterADayEverythingDoes() {
        UUID letters = example("Surat terbit", null, null);
        UUID rooms = example("Ruang bersih", null, null);
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        String id = officer.request().body(wanted("\"positionTitle\":\"pengadministrasi\"", letters, rooms)).post(ASSIGNMENTS).then().statusCode(201).extract().path("id");
        String first = clerk.get(plan).path("targets[0].id");
        String second = clerk.get(plan).path("targets[1].id");
        clerk.save(plan, PlanApi.content(kept(first, "Ruang bersih dan rapi", clerk.get(plan).path("targets[0].indicators[0].id")),
                kept(second, "Surat terbit", clerk.get(plan).path("targets[1].indicators[0].id")))).then().statusCode(200);
        officer.request().post(ASSIGNMENTS + "/" + id + "/undo").then().statusCode(200).body("takenBack", equalTo(1));
        clerk.get(plan).then().body("targets.title", contains("Ruang bersih dan rapi"));
        String again = officer.request().body(wanted("\"unitId\":\"" + PlanOffice.SECTION + "\"", letters)).post(ASSIGNMENTS).then().statusCode(201).extract().path("id");
        TestClock.pin(Instant.parse("2026-05-13T03:00:00Z"));
        officer.request().post(ASSIGNMENTS + "/" + again + "/undo").then().statusCode(409).body("code", equalTo("target.assignment-too-old"));
        officer.request().get(ASSIGNMENTS + "?cycleId=" + CYCLE).then().body("items", hasSize(2)).body("items[0].unit.name", equalTo("Seksi Pelayanan Umum"));
    }

    @Test
    void aPlanInWordsGetsTheMeasureInWordsAndTheCostDoesNotGrow() {
        UUID letters = example("Surat terbit", null, null);
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        clerk.save(plan, "{\"approach\":\"QUALITATIVE\",\"targets\":[]}");
        String wanted = wanted("\"positionTitle\":\"Pengadministrasi\"", letters);
        assertThat(QueryCount.of(() -> officer.request().body(wanted).post(ASSIGNMENTS).then().statusCode(201))).isLessThanOrEqualTo(20);
        clerk.get(plan).then().body("targets[0].indicators[0].description", equalTo("Warga menerima surat yang benar")).body("targets[0].indicators[0].aspect", nullValue());
        assertThat(QueryCount.of(() -> officer.request().body(wanted).post(ASSIGNMENTS + "/preview").then().statusCode(200))).isLessThanOrEqualTo(7);
    }

    @Test
    void aBulkAssignmentSaysToWhomAndNamesWhatThereIs() {
        UUID letters = example("Surat terbit", null, null);
        officer.request().body(wanted("\"positionTitle\":\" \"", letters)).post(ASSIGNMENTS).then().statusCode(422).body("code", equalTo("target.assign-to-whom"));
        officer.request().body(wanted("\"positionKind\":\"STAFF\"", UUID.randomUUID())).post(ASSIGNMENTS + "/preview").then().statusCode(422).body("code", equalTo("target.library-target-unknown"));
        PlanOffice.closeCycle();
        officer.request().body(wanted("\"positionKind\":\"STAFF\"", letters)).post(ASSIGNMENTS).then().statusCode(409);
    }

    @Test
    void lastYearsPlanStartsThisYears() {
        UUID plan = UUID.fromString(clerk.create(CYCLE).path("id"));
        clerk.step(plan, "copy").then().statusCode(422).body("code", equalTo("target.nothing-to-copy"));
        UUID earlier = earlierPlan();
        clerk.step(plan, "copy").then().statusCode(200).body("targets.title", contains("Surat tahun lalu")).body("targets[0].links", hasSize(0))
                .body("targets[0].indicators[0].description", equalTo("Lama")).body("annexes[0].texts", contains("Satu pencetak"));
        clerk.step(plan, "copy").then().statusCode(200).body("targets", hasSize(1));
        clerk.step(plan, "submission");
        clerk.step(plan, "copy").then().statusCode(409);
        assertThat(Database.rows("SELECT status FROM plan WHERE id = ?", earlier).getFirst()).containsEntry("status", "CLOSED");
    }

    /** Signed in the year before and closed with it; written as a draft first, since what is signed cannot be written. */
    private static UUID earlierPlan() {
        UUID plan = UUID.randomUUID();
        UUID target = UUID.randomUUID();
        UUID indicator = UUID.randomUUID();
        Database.run("INSERT INTO plan (id, cycle_id, employee_id, version_number, approach, status, created_at, content_changed_at, version)"
                + " VALUES (?, ?, ?, 1, 'QUANTITATIVE', 'DRAFT', now(), now(), 0)", plan, PlanOffice.CLOSED_CYCLE, CLERK.id());
        Database.run("INSERT INTO target (id, plan_id, lineage_id, sequence, kind, title) VALUES (?, ?, ?, 0, 'MAIN', 'Surat tahun lalu')", target, plan, target);
        Database.run("INSERT INTO indicator (id, target_id, lineage_id, sequence, aspect, description, unit_of_measure, direction, accumulation, target_value)"
                + " VALUES (?, ?, ?, 0, 'TIME', 'Lama', 'hari', 'LOWER_BETTER', 'AVERAGE', 2)", indicator, target, indicator);
        Database.run("INSERT INTO plan_annex (plan_id, kind, sequence, text) VALUES (?, 'RESOURCES', 0, 'Satu pencetak')", plan);
        Database.run("UPDATE plan SET status = 'CLOSED', established_at = now(), employee_signed_at = now(), assessor_signed_at = now(),"
                + " content_hash = repeat('a', 64), effective_from = '2025-01-01', assessor_employee_id = ? WHERE id = ?", PlanOffice.CHIEF.id(), plan);
        return plan;
    }

    private UUID example(String title, String positionTitle, String positionKind) {
        return UUID.fromString(officer.request().body(body(title, positionTitle, positionKind)).post(LIBRARY).then().statusCode(201).extract().path("id"));
    }

    private static String body(String title, String positionTitle, String positionKind) {
        return "{\"title\":\"" + title + "\",\"kind\":\"MAIN\",\"successMeasure\":\"Warga menerima surat yang benar\""
                + (positionTitle == null ? "" : ",\"positionTitle\":\"" + positionTitle + "\"")
                + (positionKind == null ? "" : ",\"positionKind\":\"" + positionKind + "\"")
                + ",\"indicators\":[{\"aspect\":\"TIME\",\"description\":\"Lama\",\"unitOfMeasure\":\"hari\",\"direction\":\"LOWER_BETTER\",\"accumulation\":\"AVERAGE\",\"targetValue\":2}]}";
    }

    private static String kept(String target, String title, String indicator) {
        return "{\"id\":\"" + target + "\",\"kind\":\"MAIN\",\"title\":\"" + title + "\",\"indicators\":[{\"id\":\"" + indicator
                + "\",\"aspect\":\"TIME\",\"description\":\"Lama\",\"unitOfMeasure\":\"hari\",\"direction\":\"LOWER_BETTER\",\"accumulation\":\"AVERAGE\",\"targetValue\":2}]}";
    }

    private static String wanted(String whom, UUID... entries) {
        String ids = java.util.Arrays.stream(entries).map(id -> "\"" + id + "\"").collect(java.util.stream.Collectors.joining(","));
        return "{\"cycleId\":\"" + CYCLE + "\",\"libraryTargetIds\":[" + ids + "]," + whom + "}";
    }
}
