package id.kinerja.integration;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.progress.Office;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A table of examples fills the library: an indicator a row, an example as a whole or not at all. */
@KinerjaTest
class LibraryImportTest {

    private static final String HEAD = "Rencana hasil kerja;Jenis RHK;Jabatan;Jenis jabatan;Aspek;Indikator;Satuan;Arah;Cara menghitung;Target;Batas bawah;Batas atas\n";
    private static final String LETTERS = """
            Surat terbit tepat waktu;UTAMA;Pengadministrasi;PELAKSANA;Kuantitas;Surat terbit;surat;naik;jumlah;480;;
            Surat terbit tepat waktu;UTAMA;Pengadministrasi;PELAKSANA;Waktu;Rata-rata lama;hari kerja;turun;rata-rata;2,5;;
            """;
    private static final String RANGE = "Warga puas;tambahan;;;Kualitas;Nilai survei;nilai;rentang;terakhir;;80;90\n";

    @Test
    void rowsOfOneExampleComeTogether() {
        Response uploaded = upload(HEAD + LETTERS + RANGE);
        uploaded.then().statusCode(201).body("counts.create", equalTo(3)).body("counts.rejected", equalTo(0));
        apply(uploaded).then().statusCode(200).body("state", equalTo("APPLIED"));
        library().body("items", hasSize(2)).body("items.title", contains("Surat terbit tepat waktu", "Warga puas"))
                .body("items[0].indicators.aspect", contains("QUANTITY", "TIME")).body("items[0].indicators[1].targetValue", equalTo(2.5f))
                .body("items[0].positionKind", equalTo("STAFF")).body("items[1].kind", equalTo("ADDITIONAL")).body("items[1].indicators[0].rangeHigh", equalTo(90.0f));
        assertThat(Database.count("audit_event WHERE action = 'LIBRARY_IMPORTED'")).isEqualTo(1);
    }

    @Test
    void anExampleMaySayThatItFillsItself() {
        String head = HEAD.replace("Cara menghitung;", "Cara menghitung;Sumber angka;");
        String row = "Pelayanan tepat waktu;UTAMA;;;Waktu;Permohonan tepat waktu;%s;naik;rata-rata;Permohonan selesai tepat waktu;90;;\n";
        Response wrong = upload(head + row.formatted("hari"));
        officer().get("/api/v1/imports/" + wrong.path("id") + "/rows").then().body("items[0].problems.code", contains("integration.source-unfitting"));
        apply(upload(head + row.formatted("%"))).then().statusCode(200);
        assertThat(Database.rows("SELECT source FROM library_indicator").toString()).contains("ON_TIME_RATE");
        library().body("items[0].indicators[0].source", equalTo("ON_TIME_RATE"));
        upload(head + row.formatted("%")).then().body("counts.unchanged", equalTo(1));
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherReplacesWhole() {
        apply(upload(HEAD + LETTERS));
        upload(HEAD + LETTERS.toUpperCase(java.util.Locale.ROOT).replace("SURAT TERBIT TEPAT WAKTU;", "Surat terbit tepat waktu;")
                .replace("SURAT TERBIT;SURAT", "Surat terbit;surat").replace("RATA-RATA LAMA;HARI KERJA", "Rata-rata lama;hari kerja").replace("PENGADMINISTRASI", "Pengadministrasi"))
                .then().body("counts.unchanged", equalTo(2));
        Response fewer = upload(HEAD + LETTERS.lines().findFirst().orElseThrow().replace("480", "500") + "\n");
        fewer.then().body("counts.update", equalTo(1));
        officer().get("/api/v1/imports/" + fewer.path("id") + "/rows").then()
                .body("items[0].changes.field", containsInAnyOrder("indicator", "targetValue")).body("items[0].changes.before", containsInAnyOrder("Rata-rata lama", "480"));
        apply(fewer).then().statusCode(200);
        library().body("items", hasSize(1)).body("items[0].indicators", hasSize(1)).body("items[0].indicators[0].targetValue", equalTo(500.0f));
    }

    @Test
    void anExampleWithOneBadRowIsNotTaken() {
        Response uploaded = upload(HEAD + LETTERS.replace("turun", "miring") + RANGE.replace("80;90", "90;80")
                + ";UTAMA;;;;;;;;;;\nKegiatan warga;UTAMA;;;Kuantitas;;kegiatan;naik;jumlah;4;;\nTanpa indikator;UTAMA;;;;;;;;;;\n");
        uploaded.then().statusCode(201).body("counts.create", equalTo(1)).body("counts.rejected", equalTo(5));
        officer().get("/api/v1/imports/" + uploaded.path("id") + "/rows?outcome=REJECTED").then().statusCode(200)
                .body("items.problems.code.flatten()", contains("integration.library-row-rejected", "integration.direction-unknown",
                        "integration.range-out-of-order", "integration.missing", "integration.indicator-incomplete"));
        officer().get("/api/v1/imports/" + uploaded.path("id") + "/rejected-rows").then().statusCode(200);
        apply(uploaded).then().statusCode(200);
        library().body("items.title", contains("Tanpa indikator")).body("items[0].indicators", hasSize(0));
    }

    @Test
    void onlyThePersonnelOfficeImports() {
        upload(TestTokens.of(Role.EMPLOYEE).bearer(), HEAD + LETTERS).then().statusCode(403);
        assertThat(Database.count("import_run")).isZero();
    }

    @Test
    void aLibraryChangedMeanwhileIsShownAnew() {
        Response uploaded = upload(HEAD + LETTERS);
        apply(upload(HEAD + LETTERS.replace("480", "300"))).then().statusCode(200);
        apply(uploaded).then().statusCode(409).body("code", equalTo("integration.office-changed"));
    }

    private static RequestSpecification officer() {
        return given().header("Authorization", Office.officer()).header("Accept-Language", "en");
    }

    private static io.restassured.response.ValidatableResponse library() {
        return officer().get("/api/v1/library-targets").then().statusCode(200);
    }

    private static Response upload(String csv) {
        return upload(Office.officer(), csv);
    }

    private static Response upload(String bearer, String csv) {
        return given().header("Authorization", bearer).header("Accept-Language", "en").header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "pustaka.csv", csv.getBytes(StandardCharsets.UTF_8)).queryParam("kind", "LIBRARY_TARGETS").post("/api/v1/imports");
    }

    private static Response apply(Response uploaded) {
        uploaded.then().statusCode(201);
        return officer().header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", uploaded.header("ETag"))
                .post("/api/v1/imports/" + uploaded.path("id") + "/application");
    }
}
