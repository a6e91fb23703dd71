package id.kinerja.integration;

import static id.kinerja.integration.Imports.apply;
import static id.kinerja.integration.Imports.csv;
import static id.kinerja.integration.Imports.rows;
import static id.kinerja.integration.Imports.upload;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.service.Desk;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** The log of a queue machine, brought twice. */
@KinerjaTest
class RequestImportTest {

    private static final String LOG = """
            nomor;unit;layanan;datang;dipanggil;diterima;lengkap;selesai;diserahkan
            Q-1;KEC-YAN;SKD;2026-05-11 08:05;2026-05-11 08:20;2026-05-11 08:21;2026-05-11 08:25;2026-05-11 08:45;2026-05-11 09:10
            Q-2;KEC-YAN;SKD;;;11/05/2026 09.00;11/05/2026 09.05;11/05/2026 10.05;
            Q-3;KEC-YAN;SKD;;;2026-05-11 09:00;;2026-05-11 10:05;
            Q-4;KEC-YAN;TIDAK-ADA;;;2026-05-11 09:00;;;
            Q-5;KEC-YAN;SKD;;;2026-05-11 09:00;2026-05-11 08:00;;
            Q-6;KEC-YAN;SKD;;;2027-01-01 09:00;;;
            """;

    @Test
    void goodRowsBecomeRequestsAndASecondTimeChangesNothing() {
        new Desk();
        Response uploaded = upload("SERVICE_REQUESTS", "antrean.csv", csv(LOG));
        uploaded.then().statusCode(201).body("counts.create", equalTo(2)).body("counts.rejected", equalTo(4));
        rows(uploaded, "outcome=REJECTED").then().body("items.problems.collect { it[0].code }", contains("integration.moment-needs-another", "integration.service-unknown",
                        "integration.moment-before-the-last", "integration.moment-ahead"));
        apply(uploaded).then().statusCode(200).body("state", equalTo("APPLIED"));

        assertThat(Database.rows("SELECT external_id, state, on_time, processing_seconds FROM service_request ORDER BY external_id"))
                .extracting(row -> row.get("external_id") + " " + row.get("state") + " " + row.get("on_time") + " " + row.get("processing_seconds"))
                .containsExactly("Q-1 HANDED_OVER true 1200", "Q-2 READY false 3600");
        as(bearer(Role.AUDITOR)).get("/api/v1/service-requests").then().body("items.size()", equalTo(2));
        upload("SERVICE_REQUESTS", "antrean.csv", csv(LOG)).then().body("counts.create", equalTo(0)).body("counts.unchanged", equalTo(2));
    }
}
