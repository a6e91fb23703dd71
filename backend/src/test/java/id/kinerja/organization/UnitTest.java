package id.kinerja.organization;

import static id.kinerja.testing.Calls.anonymously;
import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Calls.patching;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.organization.unit.UnitKind;
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
class UnitTest {

    private static final String UNITS = "/api/v1/units";
    private String officer;
    private String employee;
    private TestUnit district;

    @BeforeEach
    void aDistrict() {
        officer = bearer(Role.HR_OFFICER);
        employee = bearer(Role.EMPLOYEE);
        district = aUnit("Kecamatan Kasemen").coded("KEC").ofKind(UnitKind.DISTRICT).save();
    }

    @Test
    void anOfficerAddsAUnitBelowAnother() {
        String location = as(officer).body("""
                        {"code": "KEC-YAN", "name": "Seksi Pelayanan Umum", "kind": "SECTION", "parentId": "%s"}""".formatted(district.id()))
                .post(UNITS).then().statusCode(201).header("ETag", "\"0\"")
                .body("code", equalTo("KEC-YAN")).body("parent.name", equalTo("Kecamatan Kasemen"))
                .body("head", nullValue()).body("allowedActions", contains("UPDATE"))
                .extract().header("Location");
        as(employee).get(location).then().statusCode(200).body("name", equalTo("Seksi Pelayanan Umum")).body("allowedActions", empty());
        var event = Database.rows("SELECT detail FROM audit_event WHERE action = 'UNIT_CREATED'").getFirst();
        assertThat(event.get("detail").toString()).contains("KEC-YAN", "SECTION");
    }

    @Test
    void theHeadIsWhoHoldsTheHeadingPositionToday() {
        TestEmployee camat = anEmployee("Hani Lestari").titled(null, "S.Sos.").heading(district).save();
        anEmployee("Budi Maulana").inUnit(district).assessedBy(camat).save();
        as(employee).get(UNITS + "/" + district.id()).then().statusCode(200)
                .body("head.employeeId", equalTo(camat.id().toString())).body("head.name", equalTo("Hani Lestari, S.Sos."));
    }

    @Test
    void aPageOfUnitsIsOneStatement() {
        for (int i = 0; i < 12; i++) {
            anEmployee("Lurah " + i).heading(aUnit("Kelurahan " + i).below(district).save()).save();
        }
        as(employee).get(UNITS).then().statusCode(200);
        assertThat(QueryCount.of(() -> as(employee).get(UNITS).then().statusCode(200).body("items.size()", equalTo(13)))).isEqualTo(1);
        assertThat(QueryCount.of(() -> as(employee).get(UNITS + "/" + district.id()).then().statusCode(200))).isEqualTo(1);
    }

    @Test
    void unitsAreFoundByTheBeginningsOfTheirWordsAndByParent() {
        TestUnit service = aUnit("Seksi Pelayanan Umum").coded("KEC-YAN").below(district).save();
        aUnit("Kelurahan Banten").coded("KEL-01").below(district).save();
        aUnit("Lingkungan Pelayangan").coded("X").below(service).save();
        as(employee).get(UNITS + "?q=umum pelay").then().statusCode(200).body("items.code", contains("KEC-YAN"));
        as(employee).get(UNITS + "?q=100%").then().statusCode(200).body("items", empty());
        as(employee).get(UNITS + "?parentId=" + district.id() + "&sort=-name").then().statusCode(200).body("items.code", contains("KEC-YAN", "KEL-01"));
    }

    @Test
    void pagesFollowOneAnotherAndBackAgain() {
        for (int i = 1; i <= 5; i++) {
            aUnit("Kelurahan " + i).coded("KEL-0" + i).below(district).save();
        }
        String next = as(employee).get(UNITS + "?limit=4").then().body("items.code", contains("KEC", "KEL-01", "KEL-02", "KEL-03"))
                .extract().path("page.next");
        String prev = as(employee).get(UNITS + "?limit=4&cursor=" + next).then().body("items.code", contains("KEL-04", "KEL-05"))
                .body("page.next", nullValue()).extract().path("page.prev");
        as(employee).get(UNITS + "?limit=4&cursor=" + prev).then().body("items.code", contains("KEC", "KEL-01", "KEL-02", "KEL-03"));
        as(employee).get(UNITS + "?limit=4&q=kel&cursor=" + next).then().statusCode(400).body("code", equalTo("paging.bad-cursor"));
    }

    @Test
    void whatTheListDoesNotOfferIsRefused() {
        as(employee).get(UNITS + "?cursor=Zm9yZ2Vk").then().statusCode(400).body("code", equalTo("paging.bad-cursor"));
        as(employee).get(UNITS + "?sort=head").then().statusCode(400).body("errors[0].pointer", equalTo("/query/sort"));
        as(employee).get(UNITS + "?limit=201").then().statusCode(400);
        as(employee).get(UNITS + "?q=" + "x".repeat(101)).then().statusCode(400);
    }

    @Test
    void onlyThePersonnelOfficeChangesUnits() {
        String body = "{\"code\": \"A\", \"name\": \"A\", \"kind\": \"OTHER\"}";
        anonymously().body(body).post(UNITS).then().statusCode(401);
        anonymously().get(UNITS).then().statusCode(401);
        for (Role role : new Role[] {Role.EMPLOYEE, Role.SERVICE_OFFICER, Role.AUDITOR, Role.ADMIN}) {
            as(bearer(role)).body(body).post(UNITS).then().statusCode(403);
            patching(bearer(role), "\"0\"").body("{\"name\": \"B\"}").patch(UNITS + "/" + district.id()).then().statusCode(403);
        }
        assertThat(Database.count("unit")).isEqualTo(1);
    }

    @Test
    void wrongDataAreNamedByFieldAndNeverEchoed() {
        as(officer).body("{\"code\": \"=1+1\", \"name\": \" \", \"kind\": \"OTHER\"}").post(UNITS).then().statusCode(400)
                .body("errors.pointer.sort()", contains("/code", "/name"))
                .body("errors.find { it.pointer == '/code' }.code", equalTo("organization.unit-code-shape"));
        as(officer).body("{\"code\": \"A\", \"name\": \"A\", \"kind\": \"VILLAGES\"}").post(UNITS).then().statusCode(400)
                .body("detail", not(containsString("VILLAGES")));
        as(officer).body("{\"code\": \"A\", \"name\": \"A\", \"kind\": \"OTHER\", \"parentId\": \"%s\"}".formatted(UUID.randomUUID())).post(UNITS)
                .then().statusCode(422).body("code", equalTo("organization.parent-unknown"));
        as(officer).body("{\"code\": \"KEC\", \"name\": \"A\", \"kind\": \"OTHER\"}").post(UNITS)
                .then().statusCode(409).body("code", equalTo("constraint.uq_unit_code"));
    }

    @Test
    void aPatchChangesWhatItNames() {
        TestUnit section = aUnit("Seksi Umum").coded("S").below(district).save();
        String path = UNITS + "/" + section.id();
        patching(officer, etag(officer, path)).body("{\"name\": \"Seksi Pelayanan\"}").patch(path)
                .then().statusCode(200).header("ETag", "\"1\"").body("name", equalTo("Seksi Pelayanan")).body("code", equalTo("S")).body("parent.id", equalTo(district.id().toString()));
        patching(officer, "\"1\"").body("{\"parentId\": null}").patch(path).then().statusCode(200).body("parent", nullValue());
        patching(officer, "\"2\"").body("{\"name\": null}").patch(path).then().statusCode(400).body("errors[0].pointer", equalTo("/name"));
        patching(officer, "\"2\"").body("{\"title\": \"x\"}").patch(path).then().statusCode(400);
    }

    @Test
    void aStaleOrMissingVersionChangesNothing() {
        String path = UNITS + "/" + district.id();
        as(officer).contentType("application/merge-patch+json").body("{\"name\": \"B\"}").patch(path).then().statusCode(428);
        patching(officer, "\"7\"").body("{\"name\": \"B\"}").patch(path).then().statusCode(412).header("ETag", "\"0\"");
        as(officer).get(path).then().body("name", equalTo("Kecamatan Kasemen"));
    }

    @Test
    void noUnitComesToStandBelowItself() {
        TestUnit village = aUnit("Kelurahan Banten").below(district).save();
        TestUnit hamlet = aUnit("Lingkungan Karang").below(village).save();
        for (UUID parent : new UUID[] {district.id(), hamlet.id()}) {
            patching(officer, "\"0\"").body("{\"parentId\": \"%s\"}".formatted(parent)).patch(UNITS + "/" + district.id())
                    .then().statusCode(422).body("code", equalTo("organization.unit-below-itself"));
        }
        as(officer).get(UNITS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theSameKeyAddsAUnitOnce() {
        String body = "{\"code\": \"ONCE\", \"name\": \"Sekali\", \"kind\": \"OTHER\"}";
        as(officer).header("Idempotency-Key", "unit-once-0000001").body(body).post(UNITS).then().statusCode(201);
        as(officer).header("Idempotency-Key", "unit-once-0000001").body(body).post(UNITS).then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(Database.count("unit")).isEqualTo(2);
    }
}
