package id.kinerja.feedback.dialogue;

import static id.kinerja.feedback.FeedbackApi.DIALOGUES;
import static id.kinerja.feedback.FeedbackApi.confirmed;
import static id.kinerja.feedback.FeedbackApi.planned;
import static id.kinerja.feedback.FeedbackApi.put;
import static id.kinerja.feedback.FeedbackApi.record;
import static id.kinerja.feedback.FeedbackApi.step;
import static id.kinerja.feedback.FeedbackApi.tagOf;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.COLLEAGUE;
import static id.kinerja.progress.Office.HEAD;
import static id.kinerja.progress.Office.SECRETARY;
import static id.kinerja.progress.Office.STRANGER;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.shared.hash.Sha256;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class DialogueTest {

    @Inject
    Dialogues dialogues;

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void bothBringTheirPoints() {
        String path = DIALOGUES + "/" + planned(CHIEF, CLERK);
        put(CLERK, path + "/plan", tagOf(CLERK, path), Map.of("plannedOn", "2026-05-15", "agenda", List.of("Printer", "Cuti"))).then()
                .statusCode(200).body("agenda.text", contains("Waktu terbit surat", "Printer", "Cuti")).body("plannedOn", equalTo("2026-05-15"))
                .body("party", equalTo("EMPLOYEE")).body("allowedActions", contains("PLAN", "RECORD", "CANCEL"));
    }

    @Test
    void anEmployeePlansWithTheAssessorAndNobodyElse() {
        json(CLERK.bearer()).body(Map.of("cycleId", Office.CYCLE, "plannedOn", "2026-05-14")).post(DIALOGUES).then().statusCode(201)
                .body("assessor.name", equalTo(CHIEF.name())).body("agenda", empty());
        json(HEAD.bearer()).body(Map.of("cycleId", Office.CYCLE, "plannedOn", "2026-05-14")).post(DIALOGUES).then().statusCode(409);
        json(STRANGER.bearer()).body(Map.of("cycleId", Office.CYCLE, "plannedOn", "2026-05-14", "employeeId", CLERK.id()))
                .post(DIALOGUES).then().statusCode(404);
        json(CLERK.bearer()).body(Map.of("cycleId", Office.CYCLE, "plannedOn", "2026-05-14", "periodId", Office.OTHER_PERIOD))
                .post(DIALOGUES).then().statusCode(422);
    }

    @Test
    void theSecondConfirmationFreezesTheRecord() {
        String path = DIALOGUES + "/" + planned(CHIEF, CLERK);
        step(CLERK, path + "/confirmation", tagOf(CLERK, path), null).then().statusCode(409);
        put(CHIEF, path + "/record", tagOf(CHIEF, path), record("Kami membahas waktu terbit.")).then().statusCode(200)
                .body("status", equalTo("RECORDED")).body("agreements.ownerPerson.name", contains(CLERK.name(), CHIEF.name()));
        as(CLERK.bearer()).get("/api/v1/tasks").then().body("items.code", hasItem("CONFIRM_DIALOGUES"));
        step(CLERK, path + "/confirmation", tagOf(CLERK, path), null).then().statusCode(200)
                .body("status", equalTo("RECORDED")).body("sha256", nullValue()).body("allowedActions", contains("RECORD", "CANCEL"));
        as(CLERK.bearer()).get("/api/v1/tasks").then().body("items.code", not(hasItem("CONFIRM_DIALOGUES")));
        step(CHIEF, path + "/confirmation", tagOf(CHIEF, path), null).then().statusCode(200)
                .body("status", equalTo("CONFIRMED")).body("sha256", matchesPattern("[0-9a-f]{64}")).body("allowedActions", contains("ADD"));
        put(CHIEF, path + "/record", tagOf(CHIEF, path), record("Lain")).then().statusCode(409);
        step(CHIEF, path + "/cancellation", tagOf(CHIEF, path), Map.of("reason", "Batal")).then().statusCode(409);
    }

    @Test
    void aChangedTextIsConfirmedAnew() {
        String path = DIALOGUES + "/" + planned(CHIEF, CLERK);
        put(CHIEF, path + "/record", tagOf(CHIEF, path), record("Satu")).then().statusCode(200);
        String seen = tagOf(CLERK, path);
        put(CHIEF, path + "/record", seen, Map.of("heldOn", "2026-05-12", "notes", "Satu", "agreements", List.of())).then().statusCode(200);
        step(CLERK, path + "/confirmation", seen, null).then().statusCode(412);
        step(CLERK, path + "/confirmation", tagOf(CLERK, path), null).then().statusCode(200);
        put(CHIEF, path + "/record", tagOf(CHIEF, path), record("Dua")).then().statusCode(200).body("employeeConfirmedAt", nullValue());
    }

    @Test
    void aTalkIsBetweenTwoUntilItIsConfirmed() {
        String open = DIALOGUES + "/" + planned(CHIEF, CLERK);
        as(SECRETARY.bearer()).get(open).then().statusCode(404);
        as(HEAD.bearer()).get(open).then().statusCode(404);
        as(Office.auditor()).get(open).then().statusCode(200).body("party", nullValue()).body("allowedActions", empty());
        String path = DIALOGUES + "/" + confirmed();
        as(SECRETARY.bearer()).get(path).then().statusCode(200);
        as(HEAD.bearer()).get(path).then().statusCode(200);
        as(STRANGER.bearer()).get(path).then().statusCode(404);
        as(Office.officer()).get(path).then().statusCode(403);
        json(SECRETARY.bearer()).body(Map.of("text", "Setuju")).post(path + "/additions").then().statusCode(403);
        as(SECRETARY.bearer()).queryParam("cycleId", Office.CYCLE).queryParam("employeeId", CLERK.id()).get(DIALOGUES).then()
                .body("items.status", contains("CONFIRMED"));
        as(CLERK.bearer()).queryParam("cycleId", Office.CYCLE).get(DIALOGUES).then().body("items", hasSize(2));
        as(COLLEAGUE.bearer()).queryParam("cycleId", Office.CYCLE).get(DIALOGUES).then().body("items", empty());
    }

    @Test
    void laterWordsAndFollowUpsStandBesideTheRecord() {
        String path = DIALOGUES + "/" + confirmed();
        json(CLERK.bearer()).body(Map.of("text", "Sudah ditempel di loket 2")).post(path + "/additions").then().statusCode(201)
                .body("additions.text", contains("Sudah ditempel di loket 2"));
        String mine = as(CLERK.bearer()).queryParam("done", false).get("/api/v1/agreements").then().statusCode(200)
                .body("items", hasSize(2)).body("items[0].dueOn", equalTo("2026-05-20")).extract().path("items[1].id");
        json(STRANGER.bearer()).body(Map.of("done", true)).post("/api/v1/agreements/" + mine + "/follow-ups").then().statusCode(404);
        json(CHIEF.bearer()).body(Map.of("done", true, "note", "Sudah dipakai")).post("/api/v1/agreements/" + mine + "/follow-ups").then()
                .statusCode(201).body("done", equalTo(true)).body("followUps.note", contains("Sudah dipakai"));
        as(CHIEF.bearer()).queryParam("done", false).get("/api/v1/agreements").then().body("items", hasSize(1));
        json(CLERK.bearer()).body(Map.of("done", false)).post("/api/v1/agreements/" + mine + "/follow-ups").then().body("done", equalTo(false));
        as(CLERK.bearer()).get(path).then().body("agreements[0].followUps", hasSize(2));
    }

    @Test
    void theDatabaseGuardsAConfirmedRecordToo() {
        String id = confirmed();
        for (String sql : List.of("UPDATE dialogue SET notes = 'x'", "UPDATE dialogue_agreement SET text = 'x'", "DELETE FROM dialogue_agenda")) {
            assertThatThrownBy(() -> Database.run(sql)).as(sql).rootCause().hasMessageContaining("cannot change");
        }
        DialogueRecord record = dialogues.findRecord(UUID.fromString(id)).orElseThrow();
        assertThat(record.agreements()).hasSize(2);
        String content = (String) Database.rows("SELECT content FROM dialogue_record").getFirst().get("content");
        assertThat(Sha256.hex(content)).isEqualTo(record.sha256());
        assertThat(content).contains("Kami membahas waktu terbit.").contains("Menyusun daftar periksa");
    }

    @Test
    void eachReadingCostsTheSame() {
        String path = DIALOGUES + "/" + confirmed();
        assertThat(QueryCount.of(() -> as(CLERK.bearer()).get(path).then().statusCode(200))).isLessThanOrEqualTo(5);
        planned(CHIEF, CLERK);
        assertThat(QueryCount.of(() -> as(CLERK.bearer()).queryParam("cycleId", Office.CYCLE).get(DIALOGUES).then().statusCode(200)))
                .isEqualTo(1);
    }
}
