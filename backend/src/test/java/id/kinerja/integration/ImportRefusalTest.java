package id.kinerja.integration;

import static id.kinerja.integration.Imports.apply;
import static id.kinerja.integration.Imports.csv;
import static id.kinerja.integration.Imports.office;
import static id.kinerja.integration.Imports.officer;
import static id.kinerja.integration.Imports.rows;
import static id.kinerja.integration.Imports.upload;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.kinerja.integration.file.FileLimits;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is refused, and what two people or two sendings at once do to each other. */
@KinerjaTest
class ImportRefusalTest {

    @Inject
    ImportPurgeService purge;

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "HR_OFFICER")
    void nobodyElseImportsOrLooks(Role role) {
        String bearer = TestTokens.of(role).bearer();
        String id = "/api/v1/imports/" + UUID.randomUUID();

        given().header("Authorization", bearer).header("Idempotency-Key", "0123456789abcdef").multiPart("file", "a.csv", csv("a,b"))
                .queryParam("kind", "UNITS").post("/api/v1/imports").then().statusCode(403);
        for (String path : List.of("/api/v1/imports", id, id + "/rows", id + "/rejected-rows")) {
            given().header("Authorization", bearer).get(path).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.xlsx, 'nip,nama', 415, integration.file-disguised",
        "a.csv, '%PDF-1.7', 415, integration.file-disguised",
        "a.exe, 'nip,nama', 415, integration.file-type-unknown",
        "a.xls, '<html>', 415, integration.file-web-page",
        "a.csv, 'satu', 422, integration.file-header-not-found",
        "a.csv, 'kode,nama', 422, integration.file-no-rows",
        "a.csv, 'kode,\"nama', 422, integration.file-quote-not-closed",
    })
    void aFileThatIsNoTableIsRefusedWithItsReason(String name, String content, int status, String code) {
        upload("UNITS", name, csv(content)).then().statusCode(status).body("code", equalTo(code));
        assertThat(Database.count("import_run")).isZero();
    }

    @Test
    void aFileBeyondTheLimitsIsRefused() {
        upload("UNITS", "a.csv", new byte[FileLimits.FILE_BYTES + 1]).then().statusCode(413).body("code", equalTo("integration.file-too-large"));
        upload("UNITS", "a.csv", csv("kode,nama\n" + "A,B\n".repeat(FileLimits.DATA_ROWS + 1))).then()
                .statusCode(422).body("code", equalTo("integration.file-too-many-rows"));
    }

    @Test
    void aRequestWithoutFileKindOrKeyIsRefused() {
        officer().header("Idempotency-Key", "0123456789abcdef").multiPart("other", "x").queryParam("kind", "UNITS")
                .post("/api/v1/imports").then().statusCode(400);
        officer().header("Idempotency-Key", "0123456789abcdef").multiPart("file", "a.csv", csv("a,b"))
                .post("/api/v1/imports").then().statusCode(400);
        officer().multiPart("file", "a.csv", csv("a,b")).queryParam("kind", "UNITS")
                .post("/api/v1/imports").then().statusCode(400).body("code", equalTo("idempotency.key-required"));
    }

    @Test
    void aMappingIsCheckedPlaceByPlace() {
        Response uploaded = upload("UNITS", "a.csv", csv("kode,nama,NIK\nA,B,1\n"));
        String path = "/api/v1/imports/" + uploaded.path("id") + "/mapping";

        officer().contentType("application/json").header("If-Match", uploaded.header("ETag")).body("""
                {"columns":[{"header":"kode","field":"nip"},{"header":"tidak ada","field":"code"},{"header":"NIK","field":"name"},
                {"header":"nama","field":"kind"},{"header":"nama","field":"kind"}]}""").put(path).then().statusCode(422)
                .body("errors.code", contains("integration.field-unknown", "integration.header-unknown",
                        "integration.column-not-stored", "integration.field-twice", "integration.header-twice"));
        officer().contentType("application/json").body("{\"columns\":[{\"header\":\"kode\"}]}").put(path).then().statusCode(428);
        officer().contentType("application/json").header("If-Match", "\"77\"").body("{\"columns\":[{\"header\":\"kode\"}]}").put(path)
                .then().statusCode(412);
    }

    @Test
    void aDecisionIsFinalAndNeedsTheVersionThatWasSeen() {
        Response uploaded = upload("UNITS", "units.csv");
        String path = "/api/v1/imports/" + uploaded.path("id");

        officer().header("Idempotency-Key", "0123456789abcdef").post(path + "/application").then().statusCode(428);
        officer().header("Idempotency-Key", "0123456789abcdef").header("If-Match", "\"77\"").post(path + "/application").then().statusCode(412);
        Response discarded = officer().header("If-Match", uploaded.header("ETag")).post(path + "/discard");
        discarded.then().statusCode(200).body("state", equalTo("DISCARDED")).body("rowsKept", equalTo(false)).body("allowedActions", empty());
        apply(discarded).then().statusCode(409).body("code", equalTo("integration.already-discarded"));
        officer().header("If-Match", discarded.header("ETag")).post(path + "/discard").then().statusCode(409);
        officer().get(path + "/rejected-rows").then().statusCode(404).body("code", equalTo("integration.rows-gone"));
        rows(uploaded, "").then().body("items", empty());
        officer().get("/api/v1/imports").then().body("items.state", contains("DISCARDED"));
        officer().get("/api/v1/imports?state=CHECKED").then().body("items", empty());
        officer().get("/api/v1/imports/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void nothingIsWrittenIfTheOfficeChangedSinceThePreview() {
        office();
        Response uploaded = upload("UNITS", "a.csv", csv("kode,nama,jenis,kode_induk\nKEL-01,Kelurahan Banten Lama,KELURAHAN,KEC\n"));
        Database.run("UPDATE unit SET name = 'Kelurahan Banten Raya', version = version + 1 WHERE code = 'KEL-01'");

        apply(uploaded).then().statusCode(409).body("code", equalTo("integration.office-changed"));

        Response checkedAgain = officer().contentType("application/json").header("If-Match", uploaded.header("ETag")).body("""
                {"columns":[{"header":"kode","field":"code"},{"header":"nama","field":"name"},{"header":"jenis","field":"kind"},
                {"header":"kode_induk","field":"parentCode"}]}""").put("/api/v1/imports/" + uploaded.path("id") + "/mapping");
        rows(checkedAgain, "").then().body("items[0].changes[0].before", equalTo("Kelurahan Banten Raya"));
        apply(checkedAgain).then().statusCode(200);
    }

    @Test
    void theSameKeyTwiceHasItsEffectOnce() {
        String key = UUID.randomUUID().toString();
        Response first = officer().header("Idempotency-Key", key).multiPart("file", "units.csv", Imports.bytes("units.csv"))
                .queryParam("kind", "UNITS").post("/api/v1/imports");
        Response second = officer().header("Idempotency-Key", key).multiPart("file", "units.csv", Imports.bytes("units.csv"))
                .queryParam("kind", "UNITS").post("/api/v1/imports");

        assertThat((String) second.path("id")).isEqualTo(first.path("id"));
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(Database.count("import_run")).isEqualTo(1);

        for (int time = 0; time < 2; time++) {
            officer().header("Idempotency-Key", key).header("If-Match", first.header("ETag"))
                    .post("/api/v1/imports/" + first.path("id") + "/application").then().statusCode(200);
        }
        assertThat(Database.rows("SELECT 1 FROM audit_event WHERE action = 'IMPORT_APPLIED'")).hasSize(1);
    }

    @Test
    void ofTwoApplicationsAtOnceOneWins() throws Exception {
        office();
        String moved = new String(Imports.bytes("employees.csv")).replace("Hani Lestari", "Hani Lestari Putri");
        Response one = upload("EMPLOYEES", "a.csv", csv(moved));
        Response two = upload("EMPLOYEES", "b.csv", csv(moved));

        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(() -> apply(one).statusCode(), () -> apply(two).statusCode());
            List<Integer> answers = threads.invokeAll(both).stream().map(ImportRefusalTest::get).sorted().toList();
            assertThat(answers).containsExactly(200, 409);
        }
        assertThat(Database.rows("SELECT version FROM employee WHERE name = 'Hani Lestari Putri'")).extracting(row -> row.get("version")).containsExactly(1);
    }

    @Test
    void rowsGoAfterAWhileAndAnImportThatStillWaitedIsDiscarded() {
        apply(upload("UNITS", "units.csv"));
        upload("EMPLOYEES", "employees.csv");

        TestClock.move(Duration.ofDays(29));
        purge.purge();
        assertThat(Database.count("import_row")).isEqualTo(121);

        TestClock.move(Duration.ofDays(2));
        purge.purge();
        assertThat(Database.count("import_row")).isZero();
        officer().get("/api/v1/imports").then().body("items.state", contains("DISCARDED", "APPLIED")).body("items", hasSize(2));
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
