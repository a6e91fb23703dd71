package id.kinerja.evaluation.calibration;

import static id.kinerja.evaluation.calibration.CalibrationScenes.CALIBRATIONS;
import static id.kinerja.evaluation.calibration.CalibrationScenes.change;
import static id.kinerja.evaluation.calibration.CalibrationScenes.close;
import static id.kinerja.evaluation.calibration.CalibrationScenes.colleagueHasAPlan;
import static id.kinerja.evaluation.calibration.CalibrationScenes.evaluated;
import static id.kinerja.evaluation.calibration.CalibrationScenes.evaluation;
import static id.kinerja.evaluation.calibration.CalibrationScenes.open;
import static id.kinerja.evaluation.calibration.CalibrationScenes.opened;
import static id.kinerja.evaluation.calibration.CalibrationScenes.people;
import static id.kinerja.evaluation.calibration.CalibrationScenes.post;
import static id.kinerja.evaluation.calibration.CalibrationScenes.unitSet;
import static id.kinerja.evaluation.calibration.CalibrationScenes.version;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.OTHER_CHIEF;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.evaluation.unit.UnitApi;
import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class CalibrationTest {

    private UUID clerk;

    @BeforeEach
    void twoPeopleAreEvaluated() {
        Office.open();
        colleagueHasAPlan();
        clerk = evaluated(CLERK, "ABOVE", "ABOVE", "VERY_GOOD");
        evaluated(COLLEAGUE, "AS_EXPECTED", "AS_EXPECTED", "GOOD");
    }

    @Test
    void aHeadSeesBothSidesAndChangesWithAReason() {
        String session = opened("GOOD");
        people(CHIEF.bearer(), session).then().statusCode(200).body("items.employee.name", contains(CLERK.name(), COLLEAGUE.name()))
                .body("items.now.predicate", contains("VERY_GOOD", "GOOD")).body("items.changeable", contains(true, true)).body("items[0].change", nullValue());
        post(CHIEF.bearer(), session, change(clerk, version(clerk), "AS_EXPECTED", "ABOVE", "Pekerjaan sama dengan rekan seloket.")).then().statusCode(200)
                .body("before.predicate", equalTo("VERY_GOOD")).body("now.predicate", equalTo("GOOD"))
                .body("change.reason", equalTo("Pekerjaan sama dengan rekan seloket.")).body("change.by", equalTo(CHIEF.name()));
        as(CHIEF.bearer()).get(CALIBRATIONS + "/" + session).then().body("changes", equalTo(1)).body("check.counts.good", equalTo(2))
                .body("check.outcome", equalTo("WARNING"));
        as(CHIEF.bearer()).queryParam("onlyChanged", true).get(CALIBRATIONS + "/" + session + "/people").then().body("items.size()", equalTo(1));
        as(CHIEF.bearer()).get("/api/v1/evaluations/" + clerk).then().body("predicate", equalTo("GOOD")).body("resultRating", equalTo("AS_EXPECTED"))
                .body("steps.reason", hasItem("Pekerjaan sama dengan rekan seloket."));
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'RESULT_CALIBRATED' AND employee_id = ?", CLERK.id())
                .getFirst().get("detail").toString()).contains("VERY_GOOD", "Pekerjaan sama");
    }

    /** Neither the rating nor the person stands in a notice, and the person learns nothing before the result. */
    @Test
    void whoeverRatedIsToldOfTheChangeAndTheHeadOfTheReason() {
        Database.run("UPDATE evaluation SET assessor_employee_id = ? WHERE id = ?", SECRETARY.id(), clerk);
        String session = opened("GOOD");
        assertThat(noticesOf(CHIEF)).containsExactly("evaluation.notice.PATTERN_REASON");
        post(CHIEF.bearer(), session, change(clerk, version(clerk), "AS_EXPECTED", "ABOVE", "Pekerjaan sama dengan rekan seloket.")).then().statusCode(200);
        assertThat(noticesOf(SECRETARY)).containsExactly("evaluation.notice.RESULT_CALIBRATED");
        assertThat(noticesOf(CLERK)).isEmpty();
        as(SECRETARY.bearer()).header("Accept-Language", "id").get("/api/v1/notices").then().statusCode(200)
                .body("items[0].text", containsString("diubah dalam kalibrasi")).body("items[0].text", not(containsString(CLERK.name())));
    }

    @Test
    void aWarningNeedsAReasonAndBlocksNothing() {
        String session = opened("GOOD");
        close(CHIEF.bearer(), session, "{}").then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        close(CHIEF.bearer(), session, "{\"reason\": \"Hanya dua orang, keduanya baik.\"}").then().statusCode(200).body("status", equalTo("CLOSED"))
                .body("closeReason", equalTo("Hanya dua orang, keduanya baik.")).body("check.outcome", equalTo("WARNING")).body("allowedActions", empty());
        close(CHIEF.bearer(), session, "{\"reason\": \"Hanya dua orang, keduanya baik.\"}").then().statusCode(409);
        post(CHIEF.bearer(), session, change(clerk, version(clerk), "BELOW", "ABOVE", "Terlambat sepuluh hari.")).then().statusCode(409);
        String unit = Database.rows("SELECT id FROM unit_predicate").getFirst().get("id").toString();
        as(CHIEF.bearer()).get(UnitApi.UNITS + "/" + unit).then().body("status", equalTo("CALIBRATED")).body("allowedActions", contains("OPEN_CALIBRATION"));
        UnitApi.post(HEAD.bearer(), unit, "signature", "{}").then().statusCode(200).body("formatHash", notNullValue());
    }

    @Test
    void theCheckOfAClosedSessionStaysAsItWas() {
        String session = opened("EXCELLENT");
        close(CHIEF.bearer(), session, "{\"reason\": \"Satu dari dua orang sangat baik.\"}").then().statusCode(200).body("check.counts.veryGood", equalTo(1));
        evaluated(CLERK, "BELOW", "BELOW", "VERY_POOR");
        as(CHIEF.bearer()).header("Accept-Language", "en").get(CALIBRATIONS + "/" + session).then().body("check.counts.veryGood", equalTo(1))
                .body("check.clauses[0].text", containsString("Most people"));
    }

    @Test
    void whoChangedItMeanwhileIsNamed() {
        String session = opened("GOOD");
        long seen = version(clerk);
        post(CHIEF.bearer(), session, change(clerk, seen, "AS_EXPECTED", "ABOVE", "Pekerjaan sama dengan rekan.")).then().statusCode(200);
        post(CHIEF.bearer(), session, change(clerk, seen, "BELOW", "ABOVE", "Target tidak tercapai.")).then().statusCode(409)
                .body("code", equalTo("evaluation.calibration-changed-by")).body("detail", containsString(CHIEF.name()));
    }

    @Test
    void onlyAnotherResultBeforeTheSignatureIsAChange() {
        String session = opened("GOOD");
        post(CHIEF.bearer(), session, change(clerk, version(clerk), "ABOVE", "ABOVE", "Tidak ada perubahan.")).then().statusCode(422);
        post(CHIEF.bearer(), session, change(clerk, version(clerk), "BELOW", "ABOVE", "pendek")).then().statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        post(CHIEF.bearer(), session, change(UUID.randomUUID(), 0, "BELOW", "ABOVE", "Target tidak tercapai.")).then().statusCode(404);
        Database.run("UPDATE evaluation SET status = 'SIGNED', signed_at = now() WHERE id = ?", clerk);
        post(CHIEF.bearer(), session, change(clerk, version(clerk), "BELOW", "ABOVE", "Target tidak tercapai.")).then().statusCode(409)
                .body("code", equalTo("evaluation.calibration-not-evaluated"));
    }

    @Test
    void theOrderIsPredicateThenCalibration() {
        String unit = UnitApi.proposed(CHIEF.bearer(), Office.SECTION, Office.Q1);
        open(CHIEF.bearer(), unit).then().statusCode(409).body("code", equalTo("evaluation.unit-is-proposed"));
        UnitApi.post(HEAD.bearer(), unit, "decision", "{\"level\": \"GOOD\"}").then().statusCode(200);
        open(CHIEF.bearer(), unit).then().statusCode(201);
        open(CHIEF.bearer(), unit).then().statusCode(409);
        UnitApi.post(HEAD.bearer(), unit, "signature", "{\"reason\": \"Sudah cukup jelas.\"}").then().statusCode(409);
    }

    @Test
    void whoSeesWhat() {
        String session = opened("GOOD");
        people(HEAD.bearer(), session).then().statusCode(200).body("items.size()", equalTo(2)).body("items.changeable", contains(false, false));
        people(Office.auditor(), session).then().statusCode(200).body("items.size()", equalTo(2));
        people(Office.officer(), session).then().statusCode(403).body("code", equalTo("evaluation.calibration-counts-only"));
        as(Office.officer()).get(CALIBRATIONS + "/" + session).then().statusCode(200).body("check.population", equalTo(2)).body("seesPeople", equalTo(false));
        people(CLERK.bearer(), session).then().statusCode(404);
        people(STRANGER.bearer(), session).then().statusCode(404);
        people(OTHER_CHIEF.bearer(), session).then().statusCode(404);
        post(HEAD.bearer(), session, change(clerk, version(clerk), "BELOW", "ABOVE", "Target tidak tercapai.")).then().statusCode(403);
        open(CLERK.bearer(), Database.rows("SELECT id FROM unit_predicate").getFirst().get("id").toString()).then().statusCode(404);
    }

    /** The district's session covers everybody below; the chief of the section reads the two people assessed by the chief. */
    @Test
    void assessorsReadTheirOwnPart() {
        String district = UnitApi.proposed(HEAD.bearer(), Office.DISTRICT, Office.Q1);
        UnitApi.post(Office.officer(), district, "decision", """
                {"level": "GOOD", "external": {"name": "Drs. Ahmad", "position": "Sekretaris Daerah", "document": "800/12/2026"}}""").then().statusCode(200);
        String session = open(HEAD.bearer(), district).then().statusCode(201).extract().path("id");
        people(HEAD.bearer(), session).then().body("items.size()", equalTo(6));
        people(CHIEF.bearer(), session).then().statusCode(200).body("items.employee.name", contains(CLERK.name(), COLLEAGUE.name()))
                .body("items.changeable", contains(false, false));
        post(CHIEF.bearer(), session, change(clerk, version(clerk), "BELOW", "ABOVE", "Target tidak tercapai.")).then().statusCode(403);
        people(HEAD.bearer(), session).then().body("items.employee.name.flatten()", org.hamcrest.Matchers.not(hasItem(HEAD.name())));
    }

    @Test
    void readingIsFewStatementsForManyPeople() {
        String session = opened("GOOD");
        long few = QueryCount.of(() -> people(CHIEF.bearer(), session).then().statusCode(200));
        assertThat(few).isLessThanOrEqualTo(7);
        for (int i = 0; i < 30; i++) {
            Office.employ(new Office.Person(Office.id(0x200 + i), "Pegawai Nomor " + i), Office.SECTION, "Petugas " + i, false, CHIEF, Office.SECRETARY);
        }
        assertThat(QueryCount.of(() -> people(CHIEF.bearer(), session).then().statusCode(200))).isEqualTo(few);
        assertThat(QueryCount.of(() -> as(CHIEF.bearer()).get(CALIBRATIONS + "/" + session).then().statusCode(200))).isLessThanOrEqualTo(9);
        assertThat(evaluation(CLERK)).isEqualTo(clerk);
    }

    private static List<String> noticesOf(Person person) {
        return Database.rows("SELECT kind FROM notice WHERE recipient_employee_id = ? AND kind LIKE 'evaluation.%'", person.id()).stream()
                .map(row -> (String) row.get("kind")).toList();
    }
}
