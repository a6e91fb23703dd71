package id.kinerja.service;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Calls.patching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.testing.KinerjaTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class ServiceTypeTest {

    private static final String TYPES = "/api/v1/service-types";
    private Desk desk;

    @BeforeEach
    void openTheCounter() {
        desk = new Desk();
    }

    @Test
    void aServiceWithoutAStandardSaysSo() {
        String bare = desk.type("SKTM", "Surat keterangan tidak mampu");
        as(desk.stranger.bearer()).get(TYPES + "/" + bare).then().statusCode(200).body("standard", nullValue()).body("allowedActions", empty());
        as(Desk.personnel()).get(TYPES + "?unitId=" + desk.section.id()).then().statusCode(200).body("items.code", contains("SKD", "SKTM"))
                .body("items[0].standard.missing", hasItem("GUARANTEE")).body("items[0].standard.missing", not(hasItem("PRODUCT")))
                .body("items[0].allowedActions", contains("UPDATE", "ADD_STANDARD"));
    }

    @Test
    void aNewVersionFollowsAndChangesNoOlderOne() {
        desk.standard(desk.serviceTypeId, 20, "WORKING_MINUTES", "2026-06-01");
        as(desk.counter()).get(TYPES + "/" + desk.serviceTypeId).then().body("standard.duration.amount", equalTo(30))
                .body("standard.validUntil", equalTo("2026-05-31"));
        as(desk.counter()).get(TYPES + "/" + desk.serviceTypeId + "/standards").then().statusCode(200).body("items.versionNumber", contains(2, 1));
        String early = """
                {"decreeNumber": "1", "validFrom": "2026-05-01", "duration": {"amount": 1, "unit": "WORKING_DAYS"}, "fee": 0,
                 "requirements": [], "components": %s}""";
        asWith(Desk.personnel(), etag(Desk.personnel(), TYPES + "/" + desk.serviceTypeId)).body(early.formatted("[]"))
                .post(TYPES + "/" + desk.serviceTypeId + "/standards").then().statusCode(422).body("code", equalTo("service.standard-not-later"));
        String bare = desk.type("X", "Layanan lain");
        asWith(Desk.personnel(), "\"0\"").body(early.formatted("[{\"component\": \"FEE\", \"text\": \"Gratis\"}]"))
                .post(TYPES + "/" + bare + "/standards").then().statusCode(422).body("errors[0].pointer", equalTo("/components/0/component"));
        asWith(Desk.personnel(), "\"7\"").body(early.formatted("[]")).post(TYPES + "/" + bare + "/standards").then().statusCode(412);
    }

    @Test
    void anOfficeBeginsWithTheUsualServicesAndNoInventedPromise() {
        desk.type("SKTM", "Surat miskin");
        String body = "{\"unitId\": \"%s\"}";
        as(desk.counter()).body(body.formatted(desk.section.id())).post(TYPES + "/usual").then().statusCode(403);
        as(Desk.personnel()).body(body.formatted(UUID.randomUUID())).post(TYPES + "/usual").then().statusCode(422)
                .body("code", equalTo("service.unit-unknown"));
        as(Desk.personnel()).body(body.formatted(desk.section.id())).post(TYPES + "/usual").then().statusCode(200)
                .body("added", equalTo(17)).body("present", equalTo(1));
        as(Desk.personnel()).body(body.formatted(desk.section.id())).post(TYPES + "/usual").then().statusCode(200)
                .body("added", equalTo(0)).body("present", equalTo(18));
        as(Desk.personnel()).get(TYPES + "?unitId=" + desk.section.id()).then().body("items", hasSize(19))
                .body("items.findAll { it.code == 'SKTM' }.name", contains("Surat miskin"))
                .body("items.findAll { it.code != 'SKD' }.standard", everyItem(nullValue()));
    }

    @Test
    void onlyThePersonnelOfficeKeepsThem() {
        patching(desk.counter(), "\"1\"").body("{\"active\": false}").patch(TYPES + "/" + desk.serviceTypeId).then().statusCode(403);
        patching(Desk.personnel(), etag(Desk.personnel(), TYPES + "/" + desk.serviceTypeId)).body("{\"active\": false}")
                .patch(TYPES + "/" + desk.serviceTypeId).then().statusCode(200).body("active", equalTo(false)).body("name", equalTo("Surat keterangan domisili"));
        desk.keyed(desk.counter()).body("{\"serviceTypeId\": \"%s\"}".formatted(desk.serviceTypeId)).post(Desk.REQUESTS)
                .then().statusCode(422).body("code", equalTo("service.type-unknown"));
        as(Desk.personnel()).body("{\"unitId\": \"%s\", \"code\": \"SKD\", \"name\": \"Lagi\"}".formatted(desk.section.id())).post(TYPES)
                .then().statusCode(409).body("code", equalTo("constraint.uq_service_type_code"));
    }

    @Test
    void hoursAreInheritedAndChecked() {
        as(desk.counter()).get("/api/v1/counter-hours?unitId=" + desk.section.id()).then().statusCode(200).body("items", hasSize(1))
                .body("inheritedFrom", equalTo(desk.district.id().toString()));
        String body = "{\"unitId\": \"%s\", \"validFrom\": \"2026-07-01\", \"spans\": [%s]}";
        as(Desk.personnel()).body(body.formatted(desk.section.id(), """
                        {"day": "MONDAY", "from": "08:00", "to": "12:00"}, {"day": "MONDAY", "from": "11:00", "to": "13:00"}"""))
                .post("/api/v1/counter-hours").then().statusCode(422).body("errors[0].code", equalTo("service.spans-overlap"));
        as(Desk.personnel()).body(body.formatted(desk.section.id(), "{\"day\": \"MONDAY\", \"from\": \"8:00\", \"to\": \"12:00\"}"))
                .post("/api/v1/counter-hours").then().statusCode(400);
        as(desk.counter()).body(body.formatted(desk.section.id(), "{\"day\": \"MONDAY\", \"from\": \"08:00\", \"to\": \"12:00\"}"))
                .post("/api/v1/counter-hours").then().statusCode(403);
    }
}
