package id.kinerja.progress;

import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.REALISATIONS;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.correction;
import static id.kinerja.progress.ProgressApi.entry;
import static id.kinerja.progress.ProgressApi.json;
import static id.kinerja.progress.ProgressApi.link;
import static id.kinerja.progress.ProgressApi.record;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.testing.ContractFilter;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class RealisationTest {

    private static final String DAY = "2026-05-04";

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void anEmployeeRecordsWhatWasAchieved() {
        String proof = link(CLERK);
        String id = record(CLERK, Office.LETTERS_ISSUED, Office.Q2, "12.5", DAY, proof)
                .then().statusCode(201)
                .header("ETag", notNullValue())
                .body("value", equalTo(12.5f))
                .body("occurredOn", equalTo(DAY))
                .body("evidence.id", contains(proof))
                .body("allowedActions", contains("CORRECT"))
                .extract().path("id");
        as(CLERK.bearer()).get(REALISATIONS + "/" + id).then().statusCode(200).body("evidence.id", contains(proof));
    }

    @Test
    void aRecordingIsOneEventInTheTrail() {
        String id = recorded(Office.LETTERS_ISSUED, Office.Q2, "3", DAY);
        var events = Database.rows("SELECT employee_id, actor_employee_id FROM audit_event WHERE subject_id = ?", UUID.fromString(id));
        assertThat(events).hasSize(1);
        assertThat(events.getFirst()).containsEntry("employee_id", CLERK.id()).containsEntry("actor_employee_id", CLERK.id());
    }

    @Test
    void theSameRequestTwiceRecordsOnce() {
        String key = "the-phone-sent-it-twice";
        String body = entry(Office.LETTERS_ISSUED, Office.Q2, "3", DAY);
        String first = send(key, body).then().statusCode(201).extract().path("id");
        send(key, body).then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(first));
        send(key, entry(Office.LETTERS_ISSUED, Office.Q2, "4", DAY)).then().statusCode(422);
        assertThat(Database.count("realisation")).isEqualTo(1);
        assertThat(Database.count("audit_event WHERE action = 'REALISATION_RECORDED'")).isEqualTo(1);
    }

    @Test
    void theKeyIsRequired() {
        as(CLERK.bearer()).contentType("application/json").header(ContractFilter.DELIBERATELY_INVALID, "1")
                .body(entry(Office.LETTERS_ISSUED, Office.Q2, "3", DAY)).post(REALISATIONS)
                .then().statusCode(400).body("code", equalTo("idempotency.key-required"));
    }

    @Test
    void aClosedPeriodSaysSince() {
        record(CLERK, Office.LETTERS_ISSUED, Office.Q1, "3", "2026-03-04")
                .then().statusCode(409).body("code", equalTo("progress.period-closed")).body("detail", containsString("2026"));
    }

    @Test
    void aPeriodAfterItsEndTakesLateEntriesUntilItCloses() {
        TestClock.pin(Instant.parse("2026-07-31T16:59:00Z"));
        record(CLERK, Office.LETTERS_ISSUED, Office.Q2, "3", "2026-06-30").then().statusCode(201);
        TestClock.pin(Instant.parse("2026-07-31T17:01:00Z"));
        record(CLERK, Office.LETTERS_ISSUED, Office.Q2, "3", "2026-06-30").then().statusCode(409);
    }

    @Test
    void aPeriodToComeIsNotOpenYet() {
        record(CLERK, Office.LETTERS_ISSUED, Office.Q3, "3", "2026-07-04")
                .then().statusCode(409).body("code", equalTo("progress.period-not-begun"));
    }

    @Test
    void theDayMustBePossible() {
        record(CLERK, Office.LETTERS_ISSUED, Office.Q2, "3", "2026-05-13")
                .then().statusCode(422).body("errors.pointer", contains("/occurredOn")).body("code", equalTo("progress.day-in-future"));
        record(CLERK, Office.LETTERS_ISSUED, Office.Q2, "3", "2026-03-31")
                .then().statusCode(422).body("code", equalTo("progress.day-outside-period"));
    }

    @Test
    void aPeriodOfAnotherCycleIsRefused() {
        record(CLERK, Office.LETTERS_ISSUED, Office.OTHER_PERIOD, "3", DAY)
                .then().statusCode(422).body("errors.pointer", contains("/periodId"));
        record(CLERK, Office.LETTERS_ISSUED, UUID.randomUUID(), "3", DAY)
                .then().statusCode(422).body("errors.pointer", contains("/periodId"));
    }

    @Test
    void aForeignIndicatorLooksLikeNone() {
        record(Office.COLLEAGUE, Office.LETTERS_ISSUED, Office.Q2, "3", DAY)
                .then().statusCode(422).body("code", equalTo("progress.indicator-unknown"));
        record(CLERK, UUID.randomUUID(), Office.Q2, "3", DAY)
                .then().statusCode(422).body("code", equalTo("progress.indicator-unknown"));
        record(Office.CHIEF, Office.LETTERS_ISSUED, Office.Q2, "3", DAY).then().statusCode(422);
    }

    @Test
    void aPlanThatIsNotEstablishedIsRefusedKindly() {
        UUID plan = Office.id(0x60);
        Office.draft(plan, Office.COLLEAGUE, 1, null);
        Office.target(Office.id(0x61), plan, Office.id(0x61), 0, "MAIN", "Arsip rapi");
        Office.indicator(Office.id(0x62), Office.id(0x61), Office.id(0x62), 0, "QUANTITY", "berkas", "HIGHER_BETTER", "SUM", "4", null, null);
        record(Office.COLLEAGUE, Office.id(0x62), Office.Q2, "1", DAY)
                .then().statusCode(409).body("code", equalTo("progress.plan-not-established"));
    }

    @Test
    void foreignEvidenceIsRefused() {
        String foreign = link(Office.COLLEAGUE);
        record(CLERK, Office.LETTERS_ISSUED, Office.Q2, "3", DAY, link(CLERK), foreign)
                .then().statusCode(422).body("errors.pointer", contains("/evidenceIds/1"));
        assertThat(Database.count("realisation")).isZero();
        assertThat(Database.count("realisation_evidence")).isZero();
    }

    @Test
    void valuesHaveLimits() {
        for (String value : new String[] {"-1", "1.23456", "1000000000000000", "\"3\"", "1e400"}) {
            json(CLERK.bearer()).header(ContractFilter.DELIBERATELY_INVALID, "1")
                    .body(entry(Office.LETTERS_ISSUED, Office.Q2, value, DAY)).post(REALISATIONS)
                    .then().statusCode(400).body("errors", hasSize(1));
        }
    }

    @Test
    void aMeasuredIndicatorTakesANumber() {
        json(CLERK.bearer()).body(entry(Office.LETTERS_ISSUED, Office.Q2, "null", DAY)).post(REALISATIONS)
                .then().statusCode(422).body("errors.code", contains("progress.value-needed"));
    }

    @Test
    void aCorrectionReplacesWithoutRemoving() {
        String wrong = recorded(Office.LETTERS_ISSUED, Office.Q2, "30", DAY, link(CLERK));
        String right = json(CLERK.bearer()).body(correction("13", DAY)).post(REALISATIONS + "/" + wrong + "/correction")
                .then().statusCode(201).body("replacesId", equalTo(wrong)).body("reason", equalTo("Salah hitung"))
                .extract().path("id");
        as(CLERK.bearer()).get(REALISATIONS + "/" + wrong).then().statusCode(200)
                .body("value", equalTo(30.0f)).body("replacedById", equalTo(right)).body("allowedActions", empty());
        json(CLERK.bearer()).body(correction("14", DAY)).post(REALISATIONS + "/" + wrong + "/correction")
                .then().statusCode(409).body("code", equalTo("progress.already-corrected"));
        json(CLERK.bearer()).body(correction("14", DAY)).post(REALISATIONS + "/" + right + "/correction").then().statusCode(201);
    }

    @Test
    void onlyTheEmployeeCorrects() {
        String id = recorded(Office.LETTERS_ISSUED, Office.Q2, "30", DAY);
        for (Office.Person other : new Office.Person[] {Office.CHIEF, Office.COLLEAGUE, Office.STRANGER}) {
            json(other.bearer()).body(correction("13", DAY)).post(REALISATIONS + "/" + id + "/correction").then().statusCode(404);
        }
    }

    @Test
    void nothingIsCorrectedInAClosedPeriod() {
        String id = recorded(Office.LETTERS_ISSUED, Office.Q2, "30", DAY);
        TestClock.pin(Instant.parse("2026-08-03T02:00:00Z"));
        json(CLERK.bearer()).body(correction("13", DAY)).post(REALISATIONS + "/" + id + "/correction")
                .then().statusCode(409).body("code", equalTo("progress.period-closed"));
    }

    @Test
    void theDatabaseItselfKeepsEntries() throws Exception {
        recorded(Office.LETTERS_ISSUED, Office.Q2, "30", DAY);
        try (var connection = Database.connectAs("kinerja_app"); var sql = connection.createStatement()) {
            for (String change : new String[] {"UPDATE realisation SET value = 1", "DELETE FROM realisation",
                "DELETE FROM realisation_evidence", "UPDATE evidence SET url = 'x'"}) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> sql.execute(change)))
                        .as(change).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void thoseAboveAndTheAuditorReadAndNobodyElse() {
        String id = recorded(Office.LETTERS_ISSUED, Office.Q2, "30", DAY);
        String list = REALISATIONS + "?planId=" + Office.PLAN;
        for (String reader : new String[] {CLERK.bearer(), Office.CHIEF.bearer(), Office.SECRETARY.bearer(), Office.HEAD.bearer(),
            Office.auditor()}) {
            as(reader).get(REALISATIONS + "/" + id).then().statusCode(200);
            as(reader).get(list).then().statusCode(200).body("items", hasSize(1));
        }
        for (String other : new String[] {Office.COLLEAGUE.bearer(), Office.STRANGER.bearer(), Office.OTHER_CHIEF.bearer()}) {
            as(other).get(REALISATIONS + "/" + id).then().statusCode(404);
            as(other).get(list).then().statusCode(404);
        }
        for (String other : new String[] {Office.officer(), Office.administrator()}) {
            as(other).get(REALISATIONS + "/" + id).then().statusCode(403);
            as(other).get(list).then().statusCode(403);
        }
    }

    @Test
    void theListIsPagedAndFiltered() {
        for (int day = 1; day <= 5; day++) {
            recorded(Office.LETTERS_ISSUED, Office.Q2, "1", "2026-05-0" + day);
        }
        recorded(Office.EVENTS_HELD, Office.Q2, "1", DAY);
        String next = as(CLERK.bearer()).queryParam("planId", Office.PLAN).queryParam("indicatorId", Office.LETTERS_ISSUED)
                .queryParam("limit", 3).get(REALISATIONS)
                .then().statusCode(200)
                .body("items.occurredOn", contains("2026-05-05", "2026-05-04", "2026-05-03"))
                .extract().path("page.next");
        as(CLERK.bearer()).queryParam("planId", Office.PLAN).queryParam("indicatorId", Office.LETTERS_ISSUED)
                .queryParam("limit", 3).queryParam("cursor", next).get(REALISATIONS)
                .then().statusCode(200).body("items", hasSize(2)).body("page.next", nullValue());
        as(CLERK.bearer()).queryParam("planId", Office.PLAN).queryParam("periodId", Office.Q1).get(REALISATIONS)
                .then().statusCode(200).body("items", empty());
        as(CLERK.bearer()).header(ContractFilter.DELIBERATELY_INVALID, "1").get(REALISATIONS).then().statusCode(400);
    }

    private io.restassured.response.Response send(String key, String body) {
        return as(CLERK.bearer()).contentType("application/json").header("Idempotency-Key", key).body(body).post(REALISATIONS);
    }
}
