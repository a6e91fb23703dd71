package id.kinerja.integration.handover;

import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.testing.Calls.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.evaluation.EvaluationApi;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results go out as files, and the reports of the other side are compared. */
@KinerjaTest
class HandOverTest {

    private static final String HEADER = "nip;nama;skp_unor;skp_status;is_plt_plh;periode_akhir;hasil_akhir\n";
    private static final String CLERK_NIP = "199001012010010022";
    private static final String CHIEF_NIP = "199001012010010021";

    @BeforeEach
    void openTheOffice() {
        Office.open();
    }

    @Test
    void onlyDeliveredResultsAreHandedOver() {
        String id = EvaluationApi.idOf(CLERK, Office.Q2);
        EvaluationApi.signed(id);
        file(Office.officer(), "CSV").statusCode(404).body("code", equalTo("integration.nothing-delivered"));
        EvaluationApi.post(Office.CHIEF.bearer(), id, "delivery", null).then().statusCode(200);

        String csv = file(Office.officer(), "CSV").statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"serah-terima-2026-04-01-2026-06-30.csv\"")).extract().asString();
        assertThat(csv.lines().toList()).hasSize(2);
        assertThat(csv).contains("nip,nama,tahun,periodik,periodikId,bulanMulaiPenilaian",
                CLERK_NIP + ",\"Ika Sari, A.Md.\",2026,Triwulan II,,4,2026,6,2026,SESUAI EKSPEKTASI,2,DI ATAS EKSPEKTASI,1,BAIK,2,," + CHIEF_NIP);
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action = 'RESULT_HANDED_OVER' AND employee_id = ?", CLERK.id())).hasSize(1);
    }

    @Test
    void whoSignedAsActingStandsAsTheAssessor() {
        Office.acts(Office.OTHER_CHIEF, Office.CHIEF, "2026-05-01", "2026-05-30");
        String id = EvaluationApi.idOf(CLERK, Office.Q2);
        EvaluationApi.evaluated(id);
        EvaluationApi.post(Office.OTHER_CHIEF.bearer(), id, "signature", null).then().statusCode(200);
        EvaluationApi.post(Office.CHIEF.bearer(), id, "delivery", null).then().statusCode(200);
        as(Office.officer()).header("If-Match", "\"0\"").body("""
                {"validFrom": "2026-05-12", "reason": "Dibaca dari referensi.", "source": "SIASN", "verified": true, "value": {"above": 1,
                 "asExpected": 2, "below": 3, "veryGood": 1, "good": 2, "needsImprovement": 3, "poor": 4, "veryPoor": 5, "monthId": "1",
                 "quarterId": "Q-7", "semesterId": "", "yearId": "", "coefficientId": "K-1", "gradeAsCode": true}}""")
                .post("/api/v1/rules/integration.hand-over/versions").then().statusCode(201);
        assertThat(file(Office.officer(), "CSV").statusCode(200).extract().asString()).contains(
                "Triwulan II,Q-7,4,", ",K-1,199001012010010024,\"Dewi Anggraini, S.IP.\",31,Plh. Kepala Seksi Pelayanan Umum,Seksi Pelayanan Umum,ASN");
    }

    @Test
    void theWorkbookKeepsNumbersAsTextAndCalculatesNothing() throws IOException {
        Database.run("UPDATE cycle_assignment SET employee_name = '=1+1' WHERE employee_id = ?", CLERK.id());
        EvaluationApi.delivered(EvaluationApi.idOf(CLERK, Office.Q2));
        byte[] xlsx = file(Office.officer(), "XLSX").statusCode(200).extract().asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var row = workbook.getFirstSheet().read().get(1);
            assertThat(row.getCellAsString(0)).contains(CLERK_NIP);
            assertThat(row.getCellAsString(1)).contains("'=1+1");
        }
    }

    @Test
    void everybodyIsEqualDifferentOrMissing() {
        EvaluationApi.delivered(EvaluationApi.idOf(CLERK, Office.Q2));
        upload("EVALUATION", Office.Q2, HEADER
                + CLERK_NIP + ";IKA SARI;Seksi;persetujuan;0;2026-06-30;BAIK\n"
                + CHIEF_NIP + ";BUDI;Seksi;persetujuan;0;2026-06-30;BAIK\n"
                + "198001012005011009;ORANG LUAR;Lain;persetujuan;0;2026-06-30;BAIK\n").statusCode(201).body("people", equalTo(3));
        counts(Office.Q2).body("equal", equalTo(1)).body("differs", equalTo(1)).body("missingHere", equalTo(1)).body("missingThere", equalTo(5))
                .body("report.fileName", equalTo("laporan.csv"));
        compared("outcome=EQUAL").body("items.nip", contains(CLERK_NIP)).body("items[0].doneHere", equalTo(true))
                .body("items[0].predicateThere", equalTo("GOOD")).body("items[0].predicateHere", nullValue());
        compared("outcome=DIFFERS").body("items.nip", contains(CHIEF_NIP)).body("items[0].doneHere", equalTo(false));
        compared("outcome=MISSING_HERE").body("items.name", contains("ORANG LUAR")).body("items[0].employeeId", nullValue());
        compared("outcome=MISSING_THERE&limit=2").body("items", hasSize(2)).body("page.next", notNullValue());
        compared("q=ika").body("items", hasSize(1));
    }

    @Test
    void ourPredicateIsForTheAuditorAlone() {
        EvaluationApi.delivered(EvaluationApi.idOf(CLERK, Office.Q2));
        String path = path(Office.Q2, "q=ika");
        as(Office.auditor()).get(path).then().statusCode(200).body("items[0].predicateHere", equalTo("GOOD"));
        as(Office.officer()).get(path).then().statusCode(200).body("items[0].predicateHere", nullValue());
        as(Office.officer()).get(path.replace("?", "/file?")).then().statusCode(200);
    }

    @Test
    void plansAreEqualWhereBothAreAgreed() {
        upload("PLAN", null, HEADER + CLERK_NIP + ";IKA;Seksi;persetujuan;0;2026-12-31;\n" + CHIEF_NIP + ";BUDI;Seksi;persetujuan;0;2026-12-31;\n")
                .statusCode(201);
        String plans = "/api/v1/reconciliations?kind=PLAN&cycleId=" + Office.CYCLE;
        as(Office.officer()).get(plans + "&outcome=EQUAL").then().statusCode(200).body("items.nip", contains(CLERK_NIP));
        as(Office.officer()).get(plans + "&outcome=DIFFERS").then().body("items.nip", contains(CHIEF_NIP));
        String csv = as(Office.officer()).get(plans.replace("?", "/file?") + "&outcome=DIFFERS").then().statusCode(200).extract().asString();
        assertThat(csv).contains(CHIEF_NIP, "berbeda", "persetujuan").doesNotContain(CLERK_NIP);
    }

    @Test
    void theNewestReportCounts() {
        upload("PLAN", null, HEADER + CLERK_NIP + ";IKA;Seksi;diajukan;0;2026-12-31;\n").statusCode(201);
        TestClock.move(Duration.ofMinutes(1));
        upload("PLAN", null, HEADER + CLERK_NIP + ";IKA;Seksi;persetujuan;0;2026-12-31;\n").statusCode(201);
        as(Office.officer()).get("/api/v1/reconciliations?kind=PLAN&outcome=EQUAL&cycleId=" + Office.CYCLE).then()
                .body("items.nip", contains(CLERK_NIP));
        as(Office.auditor()).get("/api/v1/national-reports").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        upload("PLAN", null, "nama;umur\nBudi;41\n").statusCode(422).body("code", equalTo("integration.file-header-not-found"));
        upload("EVALUATION", null, HEADER + CLERK_NIP + ";IKA;S;p;0;2026-06-30;BAIK\n").statusCode(400).body("code", equalTo("integration.period-needed"));
        upload("EVALUATION", Office.OTHER_PERIOD, HEADER).statusCode(400).body("code", equalTo("integration.period-of-another-cycle"));
    }

    @Test
    void comparingIsAFewStatementsHoweverMany() {
        String path = path(Office.Q2, "limit=50");
        String officer = Office.officer();
        as(officer).get(path).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(officer).get(path).then().statusCode(200))).isLessThanOrEqualTo(5);
    }

    private static ValidatableResponse compared(String filter) {
        return as(Office.officer()).get(path(Office.Q2, filter)).then().statusCode(200);
    }

    private static ValidatableResponse counts(UUID period) {
        return as(Office.officer()).get(path(period, "").replace("?", "/counts?")).then().statusCode(200);
    }

    private static String path(UUID period, String filter) {
        return "/api/v1/reconciliations?kind=EVALUATION&cycleId=" + Office.CYCLE + "&periodId=" + period + (filter.isEmpty() ? "" : "&" + filter);
    }

    private static ValidatableResponse file(String bearer, String format) {
        return as(bearer).accept("*/*").get("/api/v1/hand-overs/" + Office.Q2 + "/file?format=" + format).then();
    }

    private static ValidatableResponse upload(String kind, UUID period, String csv) {
        var request = given().header("Authorization", Office.officer()).header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "laporan.csv", csv.getBytes(StandardCharsets.UTF_8))
                .queryParam("kind", kind).queryParam("cycleId", Office.CYCLE);
        return (period == null ? request : request.queryParam("periodId", period)).post("/api/v1/national-reports").then();
    }
}
