package id.kinerja.followup.earlier;

import static id.kinerja.testing.Calls.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.EmployeeFixture;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a spreadsheet of old values to a person's history, as given. */
@KinerjaTest
class EarlierResultsTest {

    private static final String OF_CLERK = "/api/v1/earlier-results/" + Office.CLERK.id();
    private String nip;

    @BeforeEach
    void openOffice() {
        Office.open();
        nip = EmployeeFixture.nextNip();
        Database.run("UPDATE employee SET nip = ? WHERE id = ?", nip, Office.CLERK.id());
    }

    @Test
    void valuesAreKeptWithTheirDecimalsAndShownToThePerson() {
        apply(upload("""
                nip,tahun,dasar aturan,nilai,predikat,sumber
                %1$s,2019,PP 46/2011,"87,60",Baik,Arsip 2019
                %1$s,2021,PP 46/2011,88.1,,SKP semester I
                %1$s,2021,PermenPANRB 8/2021,109,Baik,SKP semester II
                %1$s,2012,DP-3,,Baik,Arsip DP-3
                """.formatted(nip))).then().statusCode(200).body("counts.create", equalTo(4));
        as(Office.CLERK.bearer()).get(OF_CLERK).then().statusCode(200)
                .body("results.year", contains(2021, 2021, 2019, 2012)).body("results[2].score.toString()", equalTo("87.6"))
                .body("results[3].score", nullValue()).body("results[3].schemeName", equalTo("DP-3 (PP 10/1979)"));
        assertThat(Database.rows("SELECT CAST(score AS text) AS score FROM earlier_result WHERE year = 2019").getFirst())
                .containsEntry("score", "87.60");
        assertThat(Database.rows("SELECT detail FROM audit_event WHERE action = 'EARLIER_RESULT_IMPORTED'")).hasSize(4);
    }

    @Test
    void rowsThatCannotBeTakenAreNamedWithTheirReasons() {
        Response uploaded = upload("""
                nip,tahun,skema,nilai,predikat,sumber
                %1$s,2019,PP 46/2011,,,Arsip
                %1$s,19,PP 46/2011,80,,Arsip
                %1$s,2018,Perwal,80,,Arsip
                %1$s,2017,PP 46/2011,delapan,,Arsip
                199001012010011998,2016,PP 46/2011,80,,Arsip
                %1$s,2015,PP 46/2011,80,,Arsip
                %1$s,2015,PP 46/2011,81,,Arsip
                %1$s,2020,PermenPANRB 6/2022,81,,Arsip
                """.formatted(nip));
        uploaded.then().statusCode(201).body("counts.rejected", equalTo(7)).body("counts.create", equalTo(1)).body("counts.warnings", equalTo(1));
        officer().get("/api/v1/imports/" + uploaded.path("id") + "/rows?outcome=REJECTED").then().statusCode(200)
                .body("items.problems.code.flatten()", contains("integration.score-and-predicate-missing", "integration.year-unreadable",
                        "integration.scheme-unknown", "integration.score-unreadable", "integration.person-unknown", "integration.result-double",
                        "integration.result-double"));
        officer().get("/api/v1/imports/" + uploaded.path("id") + "/rejected-rows").then().statusCode(200).body(containsString("1990"));
    }

    @Test
    void theSameFileAgainChangesNothingAndACorrectionReplaces() {
        String file = "nip,tahun,skema,nilai,predikat,sumber\n" + nip + ",2019,PP 46/2011,87.6,Baik,Arsip\n";
        apply(upload(file)).then().statusCode(200);
        upload(file).then().body("counts.unchanged", equalTo(1));
        apply(upload(file.replace("87.6", "86.7"))).then().body("counts.update", equalTo(1));
        as(Office.CLERK.bearer()).get(OF_CLERK).then().body("results", hasSize(1)).body("results[0].score.toString()", equalTo("86.7"));
    }

    @Test
    void thoseNearReadThemInOneStatementAndOthersNot() {
        as(Office.CHIEF.bearer()).get(OF_CLERK).then().statusCode(200).body("results", empty());
        as(Office.officer()).get(OF_CLERK).then().statusCode(200);
        as(Office.STRANGER.bearer()).get(OF_CLERK).then().statusCode(404);
        as(Office.administrator()).get(OF_CLERK).then().statusCode(403);
        assertThat(QueryCount.of(() -> as(Office.CLERK.bearer()).get(OF_CLERK).then().statusCode(200))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"PP 46/2011,PP_46_2011", "pp 30 tahun 2019,PP_30_2019", "PermenPANRB No. 8 Tahun 2021,PANRB_8_2021", "Permenpan RB 6/2022,PANRB_6_2022",
            "DP-3,DP3", "DP3 (PP 10/1979),DP3", "PP_46_2011,PP_46_2011", "Perwal 3,"})
    void rulesAreRecognisedAsListsWriteThem(String text, Scheme scheme) {
        assertThat(Scheme.find(text).orElse(null)).isEqualTo(scheme);
    }

    private static io.restassured.specification.RequestSpecification officer() {
        return given().header("Authorization", Office.officer()).header("Accept-Language", "en");
    }

    private static Response upload(String csv) {
        return officer().header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "riwayat.csv", csv.getBytes(StandardCharsets.UTF_8)).queryParam("kind", "EARLIER_RESULTS").post("/api/v1/imports");
    }

    private static Response apply(Response uploaded) {
        uploaded.then().statusCode(201);
        return officer().header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", uploaded.header("ETag"))
                .post("/api/v1/imports/" + uploaded.path("id") + "/application");
    }
}
