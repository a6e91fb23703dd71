package id.kinerja.evaluation.unit;

import static id.kinerja.evaluation.unit.UnitApi.PROPOSAL;
import static id.kinerja.evaluation.unit.UnitApi.UNITS;
import static id.kinerja.evaluation.unit.UnitApi.begin;
import static id.kinerja.evaluation.unit.UnitApi.begun;
import static id.kinerja.evaluation.unit.UnitApi.post;
import static id.kinerja.evaluation.unit.UnitApi.propose;
import static id.kinerja.evaluation.unit.UnitApi.proposed;
import static id.kinerja.evaluation.unit.UnitApi.set;
import static id.kinerja.evaluation.unit.UnitApi.write;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.DISTRICT;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.OTHER_CHIEF;
import static id.kinerja.progress.Office.Q1;
import static id.kinerja.progress.Office.SECTION;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class UnitPredicateTest {

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void aHeadProposesAndTheLeaderAboveSets() throws Exception {
        String id = begun(CHIEF.bearer(), SECTION, Q1);
        as(CHIEF.bearer()).get(UNITS + "/" + id).then().statusCode(200).header("ETag", equalTo("\"0\""))
                .body("status", equalTo("ACTION_PLAN")).body("allowedActions", contains("WRITE", "PROPOSE")).body("level", nullValue())
                .body("readBy", hasItem(HEAD.name()));
        write(CHIEF.bearer(), id, PROPOSAL).then().statusCode(200).body("proposal.level", equalTo("GOOD"));
        propose(CHIEF.bearer(), id).then().statusCode(200).body("status", equalTo("PROPOSED")).body("allowedActions", empty());
        as(HEAD.bearer()).get(UNITS + "/" + id).then().body("allowedActions", contains("RETURN", "SET"));
        post(HEAD.bearer(), id, "decision", "{\"level\": \"GOOD\"}").then().statusCode(200).body("status", equalTo("SET"))
                .body("level", equalTo("GOOD")).body("setHash", notNullValue()).body("steps.step", contains("PROPOSED", "SET"));
        var frozen = Database.rows("SELECT content, sha256 FROM unit_predicate_snapshot WHERE kind = 'SET'").getFirst();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(frozen.get("content").toString().getBytes("UTF-8"))))
                .isEqualTo(frozen.get("sha256"));
        assertThat(Database.rows("SELECT action FROM audit_event WHERE subject_type = 'UNIT_PREDICATE' ORDER BY id")).extracting(row -> row.get("action"))
                .contains("UNIT_PREDICATE_BEGUN", "UNIT_PREDICATE_WRITTEN", "UNIT_PREDICATE_PROPOSED", "UNIT_PREDICATE_SET");
    }

    @Test
    void aProposalNeedsBothComponentsAndAReason() {
        String id = begun(CHIEF.bearer(), SECTION, Q1);
        write(CHIEF.bearer(), id, "{\"agreementLevel\": \"GOOD\", \"agreementText\": \"pendek\"}").then().statusCode(200);
        propose(CHIEF.bearer(), id).then().statusCode(422)
                .body("errors.pointer", contains("/agreementText", "/expectationLevel", "/expectationText", "/level", "/reason"));
        write(CHIEF.bearer(), id, "{\"level\": \"SUPERB\"}").then().statusCode(400);
    }

    @Test
    void anotherLevelThanTheProposedOneNeedsAReason() {
        String id = proposed(CHIEF.bearer(), SECTION, Q1);
        post(HEAD.bearer(), id, "decision", "{\"level\": \"EXCELLENT\"}").then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        post(HEAD.bearer(), id, "decision", "{\"level\": \"EXCELLENT\", \"reason\": \"Capaian melebihi target bersama.\"}").then().statusCode(200)
                .body("level", equalTo("EXCELLENT")).body("proposal.level", equalTo("GOOD"));
    }

    @Test
    void aProposalGoesBackWithAReasonAndComesAgain() {
        String id = proposed(CHIEF.bearer(), SECTION, Q1);
        post(HEAD.bearer(), id, "return", "{\"reason\": \"pendek\"}").then().statusCode(400);
        post(HEAD.bearer(), id, "return", "{\"reason\": \"Lengkapi capaian perjanjian kinerja.\"}").then().statusCode(200).body("status", equalTo("ACTION_PLAN"));
        as(CHIEF.bearer()).get(UNITS + "/" + id).then().body("returnReason", equalTo("Lengkapi capaian perjanjian kinerja."));
        propose(CHIEF.bearer(), id).then().statusCode(200).body("returnReason", nullValue());
    }

    @Test
    void nobodyDecidesAboutTheOwnUnit() {
        String id = proposed(CHIEF.bearer(), SECTION, Q1);
        post(CHIEF.bearer(), id, "decision", "{\"level\": \"GOOD\"}").then().statusCode(403).body("code", equalTo("evaluation.unit-only-setter"));
        post(OTHER_CHIEF.bearer(), id, "decision", "{\"level\": \"GOOD\"}").then().statusCode(404);
        post(Office.officer(), id, "decision", "{\"level\": \"GOOD\"}").then().statusCode(403);
        post(HEAD.bearer(), id, "decision", "{\"level\": \"GOOD\", \"external\": {\"name\": \"X\", \"position\": \"Y\", \"document\": \"Z\"}}").then()
                .statusCode(422).body("code", equalTo("evaluation.unit-external-unwanted"));
    }

    /** The Camat heads the top: the Sekretaris Daerah decides, and the personnel officer records it without seeing a person's result. */
    @Test
    void theTopUnitIsDecidedOutsideAndRecorded() {
        String id = proposed(HEAD.bearer(), DISTRICT, Q1);
        as(Office.officer()).get(UNITS + "/" + id).then().body("setOutside", equalTo(true)).body("allowedActions", contains("RETURN", "SET"));
        post(Office.officer(), id, "decision", "{\"level\": \"GOOD\"}").then().statusCode(422).body("errors[0].pointer", equalTo("/external"));
        post(Office.officer(), id, "decision", """
                {"level": "GOOD", "external": {"name": "Drs. Ahmad", "position": "Sekretaris Daerah", "document": "800/12/2026"}}""").then()
                .statusCode(200).body("external.position", equalTo("Sekretaris Daerah"));
        post(HEAD.token(Role.EMPLOYEE, Role.HR_OFFICER).bearer(), id, "signature", "{\"reason\": \"Masih menunggu hasil.\"}").then().statusCode(403);
        post(Office.officer(), id, "signature", "{\"reason\": \"Masih menunggu hasil.\"}").then().statusCode(200).body("formatHash", notNullValue());
        as(Office.officer()).get(UNITS + "/" + id + "/format").then().statusCode(403);
        as(HEAD.bearer()).get(UNITS + "/" + id + "/format").then().statusCode(200).body("people.size()", equalTo(7))
                .body("external.name", equalTo("Drs. Ahmad"));
    }

    @Test
    void whoWorksThereLearnsItOnceItIsSet() {
        String id = proposed(CHIEF.bearer(), SECTION, Q1);
        as(CLERK.bearer()).get(UNITS + "/" + id).then().statusCode(200).body("proposal", nullValue()).body("steps", empty()).body("level", nullValue());
        post(HEAD.bearer(), id, "decision", "{\"level\": \"GOOD\"}").then().statusCode(200);
        as(CLERK.bearer()).get(UNITS + "/" + id).then().body("level", equalTo("GOOD")).body("proposal", nullValue()).body("allowedActions", empty());
        as(CLERK.bearer()).get(UNITS + "/" + id + "/distribution").then().statusCode(403);
        as(CLERK.bearer()).get(UNITS + "/" + id + "/format").then().statusCode(403);
        as(STRANGER.bearer()).get(UNITS + "/" + id).then().statusCode(404);
        as(Office.auditor()).get(UNITS + "/" + id).then().statusCode(200).body("proposal.level", equalTo("GOOD"));
    }

    @Test
    void peopleWithoutAResultNeedAReasonToSign() {
        String id = set(CHIEF.bearer(), HEAD.bearer(), SECTION, Q1, "GOOD");
        as(HEAD.bearer()).get(UNITS + "/" + id + "/distribution").then().statusCode(200).body("population", equalTo(0))
                .body("withoutResult", equalTo(2)).body("outcome", equalTo("OK")).body("clauses", empty());
        post(HEAD.bearer(), id, "signature", "{}").then().statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        post(HEAD.bearer(), id, "signature", "{\"reason\": \"Dua orang baru bertugas.\"}").then().statusCode(200)
                .body("status", equalTo("SIGNED")).body("allowedActions", empty());
        post(HEAD.bearer(), id, "signature", "{\"reason\": \"Dua orang baru bertugas.\"}").then().statusCode(409);
    }

    @Test
    void theHeadDoesNotCountAmongTheUnitsOwnPeople() {
        Database.run("UPDATE evaluation SET status = 'EVALUATED', result_rating = 'AS_EXPECTED', behaviour_rating = 'ABOVE', predicate = 'GOOD',"
                + " feedback = 'x', evaluated_at = now() WHERE employee_id = ? AND period_id = ?", CLERK.id(), Q1);
        String section = set(CHIEF.bearer(), HEAD.bearer(), SECTION, Q1, "GOOD");
        as(Office.auditor()).get(UNITS + "/" + section + "/distribution").then().body("population", equalTo(1)).body("withoutResult", equalTo(1))
                .body("counts.good", equalTo(1)).body("outcome", equalTo("WARNING")).body("clauses.code", contains("MOST_GOOD", "GOOD_AT_MOST", "SOME_TO_IMPROVE"))
                .body("clauses[2].outcome", equalTo("WARNING")).body("ruleNumber", equalTo(0));
        String district = proposed(HEAD.bearer(), DISTRICT, Q1);
        as(Office.officer()).get(UNITS + "/" + district + "/distribution").then().statusCode(200).body("population", equalTo(1))
                .body("withoutResult", equalTo(5)).body("level", nullValue());
    }

    @Test
    void oneUnitHasOnePredicateAPeriodAndVersionsCount() {
        String id = begun(CHIEF.bearer(), SECTION, Q1);
        begin(CHIEF.bearer(), SECTION, Q1).then().statusCode(409);
        begin(CLERK.bearer(), SECTION, Office.Q2).then().statusCode(403);
        begin(STRANGER.bearer(), SECTION, Office.Q2).then().statusCode(404);
        begin(CHIEF.bearer(), SECTION, Office.id(999)).then().statusCode(404);
        as(CHIEF.bearer()).contentType("application/json").body(PROPOSAL).put(UNITS + "/" + id + "/proposal").then().statusCode(428);
        as(CHIEF.bearer()).contentType("application/json").header("If-Match", "\"9\"").body(PROPOSAL).put(UNITS + "/" + id + "/proposal").then().statusCode(412);
    }

    @Test
    void theListShowsUnitsWhereNothingHasBegunToo() {
        String id = proposed(CHIEF.bearer(), SECTION, Q1);
        as(HEAD.bearer()).queryParam("periodId", Q1).get(UNITS).then().statusCode(200)
                .body("items.unit.name", contains("Kecamatan Kasemen", "Seksi Pelayanan Umum", "Seksi Ketenteraman"))
                .body("items.status", contains("ACTION_PLAN", "PROPOSED", "ACTION_PLAN")).body("items[1].id", equalTo(id))
                .body("items.own", contains(true, false, false)).body("items.waitsForCaller", contains(false, true, false))
                .body("items.people", contains(2, 3, 2));
        as(CLERK.bearer()).queryParam("periodId", Q1).get(UNITS).then().body("items.unit.name", contains("Seksi Pelayanan Umum"));
        as(Office.auditor()).queryParam("periodId", Q1).queryParam("status", "PROPOSED").get(UNITS).then().body("items.size()", equalTo(1));
        as(HEAD.bearer()).get(UNITS).then().statusCode(400);
        as(HEAD.bearer()).queryParam("periodId", Office.id(999)).get(UNITS).then().statusCode(404);
    }

    @Test
    void readingIsFewStatements() {
        String id = set(CHIEF.bearer(), HEAD.bearer(), SECTION, Q1, "GOOD");
        assertThat(QueryCount.of(() -> as(HEAD.bearer()).queryParam("periodId", Q1).get(UNITS).then().statusCode(200))).isEqualTo(2);
        assertThat(QueryCount.of(() -> as(HEAD.bearer()).get(UNITS + "/" + id).then().statusCode(200))).isLessThanOrEqualTo(6);
        assertThat(QueryCount.of(() -> as(HEAD.bearer()).get(UNITS + "/" + id + "/distribution").then().statusCode(200))).isLessThanOrEqualTo(6);
    }
}
