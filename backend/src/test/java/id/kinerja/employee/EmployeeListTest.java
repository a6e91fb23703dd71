package id.kinerja.employee;

import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bean;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class EmployeeListTest {

    private static final String EMPLOYEES = "/api/v1/employees";

    private String officer;
    private TestUnit district;
    private TestUnit village;
    private TestEmployee camat;
    private TestEmployee lurah;
    private TestEmployee clerk;

    @BeforeEach
    void anOffice() {
        officer = bearer(Role.HR_OFFICER);
        district = aUnit("Kecamatan Kasemen").save();
        village = aUnit("Kelurahan Banten").below(district).save();
        camat = anEmployee("Hani Lestari").heading(district).save();
        lurah = anEmployee("yeni Wulandari").heading(village).assessedBy(camat).save();
        clerk = anEmployee("Tatang Hidayat").titled(null, "S.IP.").ofStatus(EmployeeStatus.PPPK, "IX").inUnit(village).assessedBy(lurah).save();
    }

    @Test
    void peopleStandInTheOrderOfTheirNames() {
        anEmployee("Andi Tanpa Unit").save();
        as(officer).get(EMPLOYEES).then().statusCode(200)
                .body("items.name", contains("Andi Tanpa Unit", "Hani Lestari", "Tatang Hidayat, S.IP.", "yeni Wulandari"))
                .body("items[0].unit", nullValue()).body("items[0].problems", contains("NO_ASSIGNMENT"))
                .body("items[1].problems", contains("NO_ASSESSOR")).body("items[2].problems", empty())
                .body("items[2].assessor.name", equalTo("yeni Wulandari")).body("items[2].position", equalTo("Operator Layanan"));
        as(officer).get(EMPLOYEES + "?sort=-nip&limit=1").then().body("items.size()", equalTo(1));
    }

    @Test
    void filtersNarrowTheList() {
        anEmployee("Sudah Pensiun").whoLeft().inUnit(village).assessedBy(lurah).save();
        as(officer).get(EMPLOYEES + "?unitId=" + district.id()).then().body("items.name", contains("Hani Lestari"));
        as(officer).get(EMPLOYEES + "?subunits=true&active=true&unitId=" + district.id()).then().body("items.size()", equalTo(3));
        as(officer).get(EMPLOYEES + "?active=false").then().body("items.name", contains("Sudah Pensiun")).body("items[0].problems", empty());
        as(officer).get(EMPLOYEES + "?status=PPPK").then().body("items.name", contains("Tatang Hidayat, S.IP."));
        as(officer).get(EMPLOYEES + "?problem=NO_ASSESSOR").then().body("items.name", contains("Hani Lestari"));
        as(officer).get(EMPLOYEES + "?problem=NO_ASSIGNMENT").then().body("items", empty());
        as(officer).get(EMPLOYEES + "?unitId=" + UUID.randomUUID()).then().statusCode(200).body("items", empty());
        as(officer).get(EMPLOYEES + "?include=total").then().body("page.total", equalTo(4)).body("page.totalIsCapped", equalTo(false));
    }

    @Test
    void peopleAreFoundByWordsOrByTheBeginningOfTheNumber() {
        as(officer).get(EMPLOYEES + "?q=hid tat").then().body("items.name", contains("Tatang Hidayat, S.IP."));
        as(officer).get(EMPLOYEES + "?q=YENI").then().body("items.name", contains("yeni Wulandari"));
        as(officer).get(EMPLOYEES + "?q=atang").then().body("items", empty());
        as(officer).get(EMPLOYEES + "?q=" + clerk.nip().substring(0, 8) + " " + clerk.nip().substring(8)).then().body("items.id", contains(clerk.id().toString()));
        as(officer).get(EMPLOYEES + "?q=%25").then().body("items", empty());
    }

    @Test
    void headsOfUnitsSeeTheirUnitsAndNobodyElse() {
        TestUnit other = aUnit("Kelurahan Bendung").below(district).save();
        anEmployee("Orang Lain").inUnit(other).assessedBy(camat).save();
        as(lurah.bearer()).get(EMPLOYEES).then().statusCode(200).body("items.name", containsInAnyOrder("yeni Wulandari", "Tatang Hidayat, S.IP."));
        as(lurah.bearer()).get(EMPLOYEES + "?unitId=" + other.id()).then().statusCode(200).body("items", empty());
        as(camat.bearer()).get(EMPLOYEES).then().body("items.size()", equalTo(4));
        as(clerk.bearer()).get(EMPLOYEES).then().statusCode(403);
        as(bearer(Role.ADMIN)).get(EMPLOYEES).then().statusCode(403);
        as(bearer(Role.SERVICE_OFFICER)).get(EMPLOYEES).then().statusCode(403);
        as(bearer(Role.AUDITOR)).get(EMPLOYEES).then().statusCode(200);
        anonymously().get(EMPLOYEES).then().statusCode(401);
    }

    @Test
    void aPageIsOneStatementHoweverManyPeopleItHolds() {
        for (int i = 0; i < 49; i++) {
            anEmployee("Pegawai " + i).inUnit(village).assessedBy(lurah).save();
        }
        String path = EMPLOYEES + "?limit=50&unitId=" + village.id();
        as(lurah.bearer()).get(path).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(officer).get(path).then().body("items.size()", equalTo(50)))).isEqualTo(1);
        assertThat(QueryCount.of(() -> as(lurah.bearer()).get(path).then().body("items.size()", equalTo(50)))).isEqualTo(2);
    }

    @Test
    void pagesNeitherRepeatNorSkipAnybody() {
        for (int i = 0; i < 7; i++) {
            anEmployee("Nama Sama").inUnit(village).assessedBy(lurah).save();
        }
        var seen = new java.util.ArrayList<String>();
        String next = "";
        do {
            var page = as(officer).get(EMPLOYEES + "?limit=3" + (next.isEmpty() ? "" : "&cursor=" + next)).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("page.next");
        } while (next != null);
        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void aListIsRecordedOnceWithItsFilterButNotWithTheNameSought() {
        as(officer).get(EMPLOYEES + "?q=tatang&status=PPPK").then().statusCode(200);
        bean(AuditTrail.class).writeReads();
        var events = Database.rows("SELECT detail FROM audit_event WHERE action = 'EMPLOYEES_LISTED'");
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().get("detail").toString()).contains("PPPK", "searched").doesNotContain("tatang");
    }

    @Test
    void whatTheListDoesNotOfferIsRefused() {
        as(officer).get(EMPLOYEES + "?sort=email").then().statusCode(400).body("errors[0].pointer", equalTo("/query/sort"));
        as(officer).get(EMPLOYEES + "?cursor=AAAA").then().statusCode(400).body("code", equalTo("paging.bad-cursor"));
        as(officer).get(EMPLOYEES + "?grade=III/a").then().statusCode(400);
        as(officer).get(EMPLOYEES + "?status=HONORER").then().statusCode(400);
        as(officer).get(EMPLOYEES + "?unitId=KEC").then().statusCode(400);
        as(officer).get(EMPLOYEES + "?q=" + "x".repeat(101)).then().statusCode(400).body("errors[0].pointer", equalTo("/query/q"));
        String next = as(officer).get(EMPLOYEES + "?limit=1").then().extract().path("page.next");
        as(officer).get(EMPLOYEES + "?limit=1&status=PNS&cursor=" + next).then().statusCode(400).body("code", equalTo("paging.bad-cursor"));
    }
}
