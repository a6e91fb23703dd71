package id.kinerja.integration;

import static id.kinerja.integration.Imports.apply;
import static id.kinerja.integration.Imports.csv;
import static id.kinerja.integration.Imports.office;
import static id.kinerja.integration.Imports.officer;
import static id.kinerja.integration.Imports.rows;
import static id.kinerja.integration.Imports.upload;
import static id.kinerja.integration.Imports.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From two spreadsheets to an office. */
@KinerjaTest
class ImportTest {

    @Test
    void unitsArePreviewedThenApplied() {
        Response uploaded = upload("UNITS", "units.csv");

        uploaded.then().statusCode(201).header("Location", matchesPattern("http://[^/]+/api/v1/imports/[0-9a-f-]{36}"))
                .body("state", equalTo("CHECKED")).body("counts.create", equalTo(19)).body("counts.rejected", equalTo(0))
                .body("missingFields", empty()).body("columns.use", everyItem(equalTo("MAPPED")))
                .body("allowedActions", contains("MAP", "APPLY", "DISCARD"));
        assertThat(Database.count("unit")).isZero();

        apply(uploaded).then().statusCode(200).body("state", equalTo("APPLIED")).body("allowedActions", empty());
        assertThat(Database.rows("SELECT c.code FROM unit c JOIN unit p ON p.id = c.parent_id WHERE p.code = 'KEC-SEK' ORDER BY 1"))
                .extracting(row -> row.get("code")).containsExactly("KEC-SEK-PK", "KEC-SEK-UK");
    }

    @Test
    void peopleAreImportedWithTheirPostsAndSuperiors() {
        office();

        assertThat(Database.count("employee")).isEqualTo(102);
        assertThat(Database.count("assignment")).isEqualTo(102);
        Map<String, Object> person = Database.rows("""
                SELECT e.status, e.grade, p.title, p.kind, u.code, s.nip AS superior, CAST(a.starts_on AS text) AS starts_on
                FROM employee e JOIN assignment a ON a.employee_id = e.id JOIN position p ON p.id = a.position_id
                JOIN unit u ON u.id = a.unit_id JOIN employee s ON s.id = a.assessor_employee_id
                WHERE e.nip = '198711102023211001'""").getFirst();
        assertThat(person).isEqualTo(Map.of("status", "PPPK", "grade", "V", "title", "Operator Layanan", "kind", "STAFF",
                "code", "KEL-01", "superior", "197402092008011001", "starts_on", "2024-03-01"));
    }

    @Test
    void whoAnswersToSomebodyOutsideTheUnitHeadsIt() {
        office();

        assertThat(Database.rows("SELECT u.code FROM position p JOIN unit u ON u.id = p.unit_id WHERE p.heads_unit GROUP BY u.code HAVING count(*) = 1"))
                .hasSize(19);
        assertThat(Database.rows("SELECT 1 FROM position WHERE heads_unit AND title LIKE 'Sekretaris Kelurahan%'")).isEmpty();
    }

    @Test
    void aWorkbookIsReadLikeACsv() {
        apply(upload("UNITS", "units.xlsx", workbook("units.csv", false))).then().statusCode(200);

        apply(upload("EMPLOYEES", "employees.xlsx", workbook("employees.csv", false))).then().statusCode(200)
                .body("counts.create", equalTo(102)).body("counts.rejected", equalTo(0));
    }

    @Test
    void numbersHeldAsNumbersAreRefusedRowByRow() {
        office();

        Response uploaded = upload("EMPLOYEES", "employees.xlsx", workbook("employees.csv", true));

        uploaded.then().statusCode(201).body("counts.rejected", equalTo(102)).body("allowedActions", contains("MAP", "DISCARD", "DOWNLOAD_REJECTED_ROWS"));
        rows(uploaded, "outcome=REJECTED").then().body("items.problems.flatten().code", hasItem("integration.nip-scientific"));
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        office();
        List<Map<String, Object>> before = snapshot();
        long events = Database.count("audit_event");

        for (String file : List.of("units.csv", "employees.csv")) {
            Response again = upload(file.startsWith("u") ? "UNITS" : "EMPLOYEES", file);
            again.then().body("counts.create", equalTo(0)).body("counts.update", equalTo(0)).body("counts.rejected", equalTo(0));
            apply(again).then().statusCode(200);
        }

        assertThat(snapshot()).isEqualTo(before);
        assertThat(Database.count("audit_event")).isEqualTo(events);
    }

    @Test
    void everyFaultIsNamedInPlainWordsInBothLanguages() {
        office();
        Response uploaded = upload("EMPLOYEES", "employees-with-errors.csv");

        uploaded.then().body("counts.rejected", equalTo(14)).body("counts.create", equalTo(0)).body("counts.update", equalTo(0));
        Response rows = rows(uploaded, "outcome=REJECTED");
        rows.then().body("items", hasSize(14)).body("items[0].rowNumber", equalTo(2)).body("items[0].label", equalTo("Eko Mulyana"))
                .body("items[0].problems[0].column", equalTo("nip")).body("items[0].problems[0].value", equalTo("1.97E+17"))
                .body("items[0].problems[0].detail", containsString("notasi ilmiah"))
                .body("items[2].problems[0].detail", containsString("hanya 17 digit"))
                .body("items[10].problems.findAll { it.severity == 'ERROR' }.detail", contains(containsString("baris 13")));
        officer().header("Accept-Language", "en").get("/api/v1/imports/" + uploaded.path("id") + "/rows").then()
                .body("items[0].problems[0].detail", containsString("scientific notation"));
    }

    @Test
    void rejectedRowsAreDownloadedWithReasonsAndWithoutFormulas() {
        office();
        Response uploaded = upload("EMPLOYEES", "employees-with-errors.csv");
        String path = "/api/v1/imports/" + uploaded.path("id") + "/rejected-rows";

        Response file = officer().get(path);
        file.then().statusCode(200).contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"employees-with-errors-ditolak.csv\"");
        assertThat(file.asString().lines()).hasSize(15)
                .anyMatch(line -> line.contains("'=HYPERLINK")).noneMatch(line -> line.contains(",\"=HYPERLINK"))
                .first().asString().endsWith("email,baris,alasan");
        Response workbook = officer().get(path + "?format=XLSX");
        workbook.then().statusCode(200);
        assertThat(workbook.asByteArray()).startsWith('P', 'K');
    }

    @Test
    void correctedRowsOfThatFileAreTakenAndItsExtraColumnsPassedOver() {
        office();
        Response uploaded = upload("EMPLOYEES", "employees-with-errors.csv");
        String rejected = officer().get("/api/v1/imports/" + uploaded.path("id") + "/rejected-rows").asString();
        List<String> lines = rejected.lines().toList();
        String corrected = lines.getFirst() + "\n" + lines.getLast().replace("bukan-email", "fitri@kasemen.example") + "\n";

        Response again = upload("EMPLOYEES", "perbaikan.csv", csv(corrected));

        again.then().body("counts.update", equalTo(1)).body("columns.findAll { it.use == 'NOT_USED' }.header", contains("baris", "alasan"));
        rows(again, "outcome=UPDATE").then().body("items[0].changes", hasSize(1))
                .body("items[0].changes[0].field", equalTo("email")).body("items[0].changes[0].after", equalTo("fitri@kasemen.example"));
    }

    @Test
    void goodRowsAreTakenAndBadOnesLeft() {
        apply(upload("UNITS", "units.csv"));
        String header = new String(Imports.bytes("employees.csv")).lines().findFirst().orElseThrow();
        Response uploaded = upload("EMPLOYEES", "a.csv", csv(header + "\n"
                + "197102272017022001,Hani Lestari,,S.Sos.,PNS,IV/a,P,1971-02-27,KEC,Camat Kasemen,ADMINISTRATOR,III.a,,2025-01-01,\n"
                + "1.97E+17,Eko,,,PNS,III/a,L,1980-01-01,KEC,Staf,PELAKSANA,,197102272017022001,2025-01-01,\n"));

        apply(uploaded).then().statusCode(200).body("counts.create", equalTo(1)).body("counts.rejected", equalTo(1))
                .body("allowedActions", contains("DOWNLOAD_REJECTED_ROWS"));
        assertThat(Database.count("employee")).isEqualTo(1);
    }

    @Test
    void aMoveEndsTheFormerAssignmentAndIsRecorded() {
        office();
        String moved = new String(Imports.bytes("employees.csv")).replace(
                "KEC-YAN,Pengelola Layanan Operasional,PELAKSANA,,198209182018062001,2023-10-01",
                "KEC-PEM,Pengelola Layanan Operasional,PELAKSANA,,198503272018091001,2026-03-01");
        Response uploaded = upload("EMPLOYEES", "a.csv", csv(moved));
        rows(uploaded, "outcome=UPDATE").then().body("items", hasSize(1))
                .body("items[0].changes.field", contains("unit", "assessorNip", "startsOn"))
                .body("items[0].changes[0].before", equalTo("Seksi Pelayanan Umum")).body("items[0].changes[0].after", equalTo("Seksi Pemerintahan"));

        apply(uploaded).then().statusCode(200);

        assertThat(Database.rows("""
                SELECT CAST(a.starts_on AS text) AS starts, CAST(a.ends_on AS text) AS ends FROM assignment a JOIN employee e ON e.id = a.employee_id
                WHERE e.nip = '199906242019241001' ORDER BY 1""").toString()).isEqualTo("[{starts=2023-10-01, ends=2026-02-28}, {starts=2026-03-01, ends=null}]");
        assertThat(Database.rows("SELECT action FROM audit_event WHERE action = 'EMPLOYEE_UPDATED'")).hasSize(1);
        upload("EMPLOYEES", "a.csv", csv(moved)).then().body("counts.unchanged", equalTo(102));
    }

    @Test
    void anotherSuperiorFromTodayOnKeepsThePostAndItsBeginning() {
        office();
        String changed = new String(Imports.bytes("employees.csv")).replace(
                "KEC-YAN,Pengelola Layanan Operasional,PELAKSANA,,198209182018062001", "KEC-YAN,Pengelola Layanan Operasional,PELAKSANA,,197102272017022001");
        apply(upload("EMPLOYEES", "a.csv", csv(changed))).then().statusCode(200).body("counts.update", equalTo(1));

        assertThat(Database.rows("SELECT 1 FROM assignment WHERE ends_on = DATE '2026-05-11'")).hasSize(1);
        upload("EMPLOYEES", "a.csv", csv(changed)).then().body("counts.unchanged", equalTo(102));
        // the same day once more: nobody has acted by the assignment of this morning, so it is corrected
        apply(upload("EMPLOYEES", "employees.csv")).then().statusCode(200).body("counts.update", equalTo(1));
        assertThat(Database.count("assignment")).isEqualTo(103);
        upload("EMPLOYEES", "employees.csv").then().body("counts.unchanged", equalTo(102));
    }

    @Test
    void columnsCanBeGivenAnotherMeaning() {
        Response uploaded = upload("UNITS", "a.csv", csv("kolom a;kolom b;jenis\nKEC;Kecamatan Kasemen;KECAMATAN\n"));
        uploaded.then().body("missingFields", contains("code", "name")).body("counts.rejected", equalTo(1));
        rows(uploaded, "").then().body("items[0].problems.code", everyItem(equalTo("integration.column-missing")));

        Response mapped = officer().contentType("application/json").header("If-Match", uploaded.header("ETag")).body("""
                {"columns":[{"header":"kolom a","field":"code"},{"header":"kolom b","field":"name"},{"header":"jenis","field":"kind"}]}""")
                .put("/api/v1/imports/" + uploaded.path("id") + "/mapping");

        mapped.then().statusCode(200).body("missingFields", empty()).body("counts.create", equalTo(1));
        apply(mapped).then().statusCode(200);
    }

    @Test
    void personalDataThatIsNotNeededIsNotEvenKept() {
        Response uploaded = upload("UNITS", "a.csv", csv("kode,nama,jenis,NIK,catatan\nKEC,Kecamatan,KECAMATAN,3673010101800001,x\n"));

        uploaded.then().body("columns[3].use", equalTo("NOT_STORED")).body("columns[4].use", equalTo("NOT_USED"));
        assertThat(Database.rows("SELECT raw FROM import_row").toString()).doesNotContain("3673010101800001");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheRows() {
        apply(upload("UNITS", "units.csv"));
        List<String> lines = new String(Imports.bytes("employees.csv")).lines().toList();
        Response few = upload("EMPLOYEES", "a.csv", csv(lines.get(0) + "\n" + lines.get(1) + "\n"));
        long ofFew = QueryCount.of(() -> apply(few).then().statusCode(200));
        Response[] many = new Response[1];
        long toUpload = QueryCount.of(() -> many[0] = upload("EMPLOYEES", "employees.csv"));
        long ofMany = QueryCount.of(() -> apply(many[0]).then().statusCode(200).body("counts.create", equalTo(101)));

        assertThat(ofMany).isEqualTo(ofFew).isLessThanOrEqualTo(28);
        assertThat(toUpload).isLessThanOrEqualTo(14);
        assertThat(QueryCount.of(() -> rows(many[0], ""))).isLessThanOrEqualTo(3);
        assertThat(QueryCount.of(() -> officer().get("/api/v1/imports"))).isEqualTo(1);
    }

    private static List<Map<String, Object>> snapshot() {
        return Database.rows("""
                SELECT 'e' AS t, CAST(id AS text) AS id, version FROM employee UNION ALL SELECT 'a', CAST(id AS text), version FROM assignment
                UNION ALL SELECT 'u', CAST(id AS text), version FROM unit UNION ALL SELECT 'p', CAST(id AS text), 0 FROM position ORDER BY 1, 2""");
    }
}
