package id.kinerja.integration.answers;

import static id.kinerja.integration.Imports.apply;
import static id.kinerja.integration.Imports.csv;
import static id.kinerja.integration.Imports.upload;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestUnit;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of 29 respondents whose index was printed, under both weights it was printed with. */
@KinerjaTest
class AnswerImportTest {

    private static final String PATH = "/api/v1/survey-answer-imports";

    private TestUnit unit;
    private int keys;

    @BeforeEach
    void aUnitToImportFor() {
        unit = aUnit("Kecamatan Kasemen").coded("KEC").save();
    }

    @Test
    void theKnownTableGivesTheKnownIndex() throws IOException {
        send(known(), "weightPolicy=EXACT_1_9&validateOnly=true").statusCode(200).body("answers", equalTo(29)).body("rejected", equalTo(0))
                .body("columns", hasSize(9)).body("value", equalTo(91.48f)).body("surveyId", nullValue());
        assertThat(Database.count("survey")).isZero();
        String exact = send(known(), "weightPolicy=EXACT_1_9").statusCode(200).body("value", equalTo(91.48f)).extract().path("surveyId");
        String rounded = send(known(), "weightPolicy=W_0_11&population=120").statusCode(200).body("value", equalTo(90.56f)).extract().path("surveyId");
        as(bearer(Role.AUDITOR)).get("/api/v1/survey-results/" + exact).then().statusCode(200).body("index.value", equalTo(91.48f))
                .body("index.low", equalTo(90.25f)).body("survey.imported", equalTo(true)).body("sample.visits", nullValue());
        as(bearer(Role.AUDITOR)).get("/api/v1/survey-results/" + rounded).then().body("index.value", equalTo(90.56f))
                .body("index.weightPolicy", equalTo("W_0_11")).body("sample.visits", equalTo(120)).body("elements.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9));
        as(bearer(Role.HR_OFFICER)).get("/api/v1/survey-questionnaires?unitId=" + unit.id()).then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].versionNumber", equalTo(0));
    }

    @Test
    void badRowsComeBackWithTheirReasons() {
        byte[] file = csv("U1;U2;U3;U4;U5;U6;U7;U8;U9\n3;3;3;4;3;3;3;3;4\n3;3;3;0;3;3;3;3;4\n;;;;;;;;\n3;3;3;;3;3;3;3;5\n");
        send(file, "validateOnly=true").statusCode(200).body("answers", equalTo(1)).body("rejected", equalTo(2))
                .body("problems.rowNumber", contains(3, 5)).body("problems[0].reason", containsString("Biaya/Tarif"))
                .body("problems[0].column", equalTo("U4")).body("problems[0].value", equalTo("0")).body("problems[1].column", equalTo("U9"));
        RestAssured.given().header("Authorization", bearer(Role.HR_OFFICER)).multiPart("file", "jawaban.csv", file)
                .post(PATH + "/rejected-rows?" + told("")).then().statusCode(200).contentType("text/csv").body(containsString("1 sampai 4"));
        send(csv("U1;U2;U3\n3;3;3\n"), "").statusCode(422).body("code", equalTo("integration.elements-missing"));
        send(csv("a;b\n3;3\n"), "").statusCode(422).body("code", equalTo("integration.elements-not-found"));
        send(file, "weightPolicy=CUSTOM").statusCode(422).body("code", equalTo("integration.custom-weight"));
    }

    @Test
    void aSeriesOfPublishedIndexesComesByImport() {
        String table = """
                kode unit;survei;berakhir;ikm;responden;sumber
                KEC;SKM 2023;2023-12-31;80,12;150;Laporan 2023
                KEC;SKM 2024;31/12/2024;82,45;;Laporan 2024
                KEC;SKM 2024 lagi;31/12/2024;82,45;;Laporan 2024
                XXX;SKM 2024;31/12/2024;82,45;;Laporan 2024
                KEC;SKM 2025;2025-12-31;101;;Laporan 2025
                """;
        var uploaded = upload("EARLIER_SURVEY_RESULTS", "ikm.csv", csv(table));
        uploaded.then().statusCode(201).body("counts.create", equalTo(2)).body("counts.rejected", equalTo(3));
        apply(uploaded).then().statusCode(200);
        as(bearer(Role.AUDITOR)).get("/api/v1/earlier-survey-results?unitId=" + unit.id()).then().body("items.value", contains(82.45f, 80.12f))
                .body("items.grade", contains("B", "B"));
        upload("EARLIER_SURVEY_RESULTS", "ikm.csv", csv(table)).then().body("counts.create", equalTo(0)).body("counts.unchanged", equalTo(2));
    }

    private ValidatableResponse send(byte[] file, String more) {
        return RestAssured.given().header("Authorization", bearer(Role.HR_OFFICER)).header("Idempotency-Key", "answer-import-%06d".formatted(keys++))
                .multiPart("file", "jawaban.csv", file).post(PATH + "?" + told(more)).then();
    }

    private String told(String more) {
        return "unitId=" + unit.id() + "&name=SKM&startsOn=2025-07-01&endsOn=2025-09-30&" + more;
    }

    private static byte[] known() throws IOException {
        try (var file = AnswerImportTest.class.getResourceAsStream("/survey-29-respondents.csv")) {
            return file.readAllBytes();
        }
    }
}
