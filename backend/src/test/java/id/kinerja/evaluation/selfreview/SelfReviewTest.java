package id.kinerja.evaluation.selfreview;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.testing.ContractFilter;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class SelfReviewTest {

    private static final String WRITTEN = """
            {"overall": "Pelayanan lebih cepat, arsip masih tertinggal.",
             "targets": [{"targetId": "%s", "view": "Surat terbit tepat waktu.", "ownMark": "ABOVE"}],
             "values": [{"value": "LOYAL", "view": "Data warga saya jaga."}]}""".formatted(Office.LETTERS);

    private String id;

    @BeforeEach
    void openTheOffice() {
        Office.open();
        id = idOf(CLERK, Office.Q2);
    }

    @Test
    void isSavedAndReturnedToUntilItIsHandedIn() {
        read(CLERK.bearer()).then().statusCode(200).header("ETag", "\"0\"").body("editable", is(true)).body("targets", empty())
                .body("savedAt", nullValue());
        save("\"0\"", WRITTEN).then().statusCode(200).header("ETag", "\"1\"").body("targets.ownMark", contains("ABOVE"))
                .body("values.value", contains("LOYAL"));
        read(CLERK.bearer()).then().body("overall", equalTo("Pelayanan lebih cepat, arsip masih tertinggal."));
        save("\"1\"", "{\"overall\": \"Lebih singkat.\"}").then().statusCode(200).body("targets", empty());
        post(CLERK.bearer(), id, "submission", "{}").then().statusCode(200);
        save("\"2\"", WRITTEN).then().statusCode(409).body("code", equalTo("evaluation.is-submitted"));
        read(CLERK.bearer()).then().body("editable", is(false)).body("overall", equalTo("Lebih singkat."));
    }

    @Test
    void theAssessorReadsItOnceItIsHandedInAndInTheFrozenCopy() {
        save("\"0\"", WRITTEN);
        as(CHIEF.bearer()).get(EVALUATIONS + id).then().body("circumstances.selfReview", nullValue());
        as(CLERK.bearer()).get(EVALUATIONS + id).then().body("circumstances.selfReview.overall", equalTo("Pelayanan lebih cepat, arsip masih tertinggal."));
        post(CLERK.bearer(), id, "submission", "{}");
        as(CHIEF.bearer()).get(EVALUATIONS + id).then().body("circumstances.selfReview.targets.view", contains("Surat terbit tepat waktu."));
        as(Office.officer()).get(EVALUATIONS + id).then().body("circumstances.selfReview", nullValue());
        as(CHIEF.bearer()).contentType("application/json").header("If-Match", "\"1\"").body("""
                {"resultRating": "AS_EXPECTED", "resultReason": "Capaian sesuai kesepakatan.", "behaviourRating": "AS_EXPECTED",
                 "feedback": "Pertahankan, lengkapi arsip."}""").put(EVALUATIONS + id + "/assessment").then().statusCode(200);
        for (String step : List.of("completion", "signature")) {
            post(CHIEF.bearer(), id, step, null).then().statusCode(200);
        }
        as(CHIEF.bearer()).get(EVALUATIONS + id + "/explanation").then().body("fromSnapshot", is(true))
                .body("circumstances.selfReview.values.view", contains("Data warga saya jaga."));
    }

    @Test
    void twoDevicesOneWins() {
        save("\"0\"", WRITTEN).then().statusCode(200);
        save("\"0\"", "{\"overall\": \"Dari gawai lain.\"}").then().statusCode(412).header("ETag", "\"1\"");
        as(CLERK.bearer()).contentType("application/json").body(WRITTEN).put(EVALUATIONS + id + "/self-review").then().statusCode(428);
    }

    @Test
    void viewsAreOfThisPlanAndOnceEach() {
        save("\"0\"", "{\"targets\": [{\"targetId\": \"%s\"}]}".formatted(UUID.randomUUID())).then().statusCode(422)
                .body("errors.pointer", contains("/targets"));
        save("\"0\"", "{\"targets\": [{\"targetId\": \"%1$s\"}, {\"targetId\": \"%1$s\"}]}".formatted(Office.LETTERS)).then().statusCode(422)
                .body("errors.pointer", contains("/targets/1"));
        save("\"0\"", "{\"values\": [{\"value\": \"LOYAL\"}, {\"value\": \"LOYAL\"}]}").then().statusCode(422);
        as(CLERK.bearer()).contentType("application/json").header(ContractFilter.DELIBERATELY_INVALID, "1").header("If-Match", "\"0\"")
                .body("{\"rating\": \"ABOVE\"}").put(EVALUATIONS + id + "/self-review").then().statusCode(400);
    }

    @Test
    void itIsTheEmployeesAlone() {
        read(CHIEF.bearer()).then().statusCode(403).body("code", equalTo("evaluation.only-employee"));
        read(Office.STRANGER.bearer()).then().statusCode(404);
        read(Office.officer()).then().statusCode(403);
    }

    @Test
    void readingAndSavingAreFewStatements() {
        assertThat(QueryCount.of(() -> read(CLERK.bearer()).then().statusCode(200))).isLessThanOrEqualTo(3);
        assertThat(QueryCount.of(() -> save("\"0\"", WRITTEN).then().statusCode(200))).isLessThanOrEqualTo(9);
    }

    private Response read(String bearer) {
        return as(bearer).get(EVALUATIONS + id + "/self-review");
    }

    private Response save(String tag, String body) {
        return as(CLERK.bearer()).contentType("application/json").header("If-Match", tag).body(body).put(EVALUATIONS + id + "/self-review");
    }
}
