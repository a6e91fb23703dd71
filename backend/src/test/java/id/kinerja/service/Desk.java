package id.kinerja.service;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Calls.etag;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.anEmployee;
import static id.kinerja.testing.Fixtures.bearer;

import id.kinerja.organization.unit.UnitKind;
import id.kinerja.service.request.EventKind;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.TestEmployee;
import id.kinerja.testing.TestUnit;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A district with one counter, two officers, its heads and a service of half an hour; and the ways to call on it. */
public final class Desk {

    public static final String REQUESTS = "/api/v1/service-requests";

    public final TestUnit district = aUnit("Kecamatan Kasemen").coded("KEC").ofKind(UnitKind.DISTRICT).save();
    public final TestUnit section = aUnit("Seksi Pelayanan Umum").coded("KEC-YAN").below(district).save();
    public final TestUnit elsewhere = aUnit("Kelurahan Banten").coded("KEL-01").below(district).save();
    public final TestEmployee camat = anEmployee("Hani Lestari").heading(district).save();
    public final TestEmployee chief = anEmployee("Ika Sari").heading(section).assessedBy(camat).save();
    public final TestEmployee officer = anEmployee("Rina Maulana").inUnit(section).assessedBy(chief).save();
    public final TestEmployee colleague = anEmployee("Tuti Sari").inUnit(section).assessedBy(chief).save();
    public final TestEmployee stranger = anEmployee("Tatang Hidayat").inUnit(elsewhere).save();
    public final String serviceTypeId;

    private int keys;

    public Desk() {
        hours();
        serviceTypeId = type("SKD", "Surat keterangan domisili");
        standard(serviceTypeId, 30, "WORKING_MINUTES", "2026-01-01");
    }

    /** Signed anew at each call, since tests move the clock past the life of a token. */
    public String counter() {
        return officer.bearer(Role.SERVICE_OFFICER);
    }

    public static String personnel() {
        return bearer(Role.HR_OFFICER);
    }

    private void hours() {
        String spans = Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
                .map(day -> """
                        {"day": "%1$s", "from": "08:00", "to": "12:00"}, {"day": "%1$s", "from": "13:00", "to": "15:00"}""".formatted(day))
                .collect(Collectors.joining(", "));
        as(personnel()).body("{\"unitId\": \"%s\", \"validFrom\": \"2026-01-01\", \"spans\": [%s]}".formatted(district.id(), spans))
                .post("/api/v1/counter-hours").then().statusCode(201);
    }

    public String type(String code, String name) {
        return as(personnel()).body("{\"unitId\": \"%s\", \"code\": \"%s\", \"name\": \"%s\"}".formatted(section.id(), code, name))
                .post("/api/v1/service-types").then().statusCode(201).extract().path("id");
    }

    public void standard(String typeId, int amount, String unit, String from) {
        asWith(personnel(), etag(personnel(), "/api/v1/service-types/" + typeId)).body("""
                        {"decreeNumber": "060/1/2026", "validFrom": "%s", "duration": {"amount": %d, "unit": "%s"}, "fee": 0,
                         "requirements": [{"text": "Fotokopi KTP", "mandatory": true}, {"text": "Pas foto", "mandatory": false}],
                         "components": [{"component": "PRODUCT", "text": "Surat keterangan"}]}""".formatted(from, amount, unit))
                .post("/api/v1/service-types/" + typeId + "/standards").then().statusCode(200);
    }

    public RequestSpecification keyed(String bearer) {
        return as(bearer).header("Idempotency-Key", "desk-test-key-%06d".formatted(keys++));
    }

    /** At the counter with everything that is needed. */
    public String complete() {
        return create("\"present\": [0], \"complete\": true");
    }

    public String create(String more) {
        return keyed(counter()).body("{\"serviceTypeId\": \"%s\", %s}".formatted(serviceTypeId, more)).post(REQUESTS)
                .then().statusCode(201).extract().path("summary.id");
    }

    public ValidatableResponse record(String id, String body) {
        return keyed(counter()).header("If-Match", etag(counter(), REQUESTS + "/" + id)).body(body).post(REQUESTS + "/" + id + "/events").then();
    }

    public ValidatableResponse record(String id, EventKind kind) {
        return record(id, "{\"kind\": \"" + kind + "\"}");
    }

    public void drafted(String id, TestEmployee handler) {
        record(id, "{\"kind\": \"STEP_STARTED\", \"step\": \"DRAFTING\", \"handlerId\": \"%s\"}".formatted(handler.id())).statusCode(200);
    }
}
