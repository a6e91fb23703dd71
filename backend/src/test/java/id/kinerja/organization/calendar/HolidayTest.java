package id.kinerja.organization.calendar;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.asWith;
import static id.kinerja.testing.Calls.patching;
import static id.kinerja.testing.Fixtures.aUnit;
import static id.kinerja.testing.Fixtures.bearer;
import static id.kinerja.testing.Fixtures.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestUnit;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@KinerjaTest
class HolidayTest {

    private static final String HOLIDAYS = "/api/v1/holidays";
    private static final String INDEPENDENCE = """
            {"day": "2026-08-17", "name": "Hari Kemerdekaan", "kind": "NATIONAL"}""";

    @Test
    void thePersonnelOfficeKeepsTheCalendar() {
        String place = as(officer()).body(INDEPENDENCE).post(HOLIDAYS).then().statusCode(201)
                .body("name", equalTo("Hari Kemerdekaan")).body("unit", nullValue()).body("allowedActions", contains("UPDATE", "DELETE"))
                .extract().header("Location");
        String path = place.substring(place.indexOf("/api"));
        patching(officer(), "\"0\"").body("{\"name\": \"Proklamasi\"}").patch(path).then().statusCode(200).body("name", equalTo("Proklamasi"));
        patching(officer(), "\"0\"").body("{\"name\": \"Lain\"}").patch(path).then().statusCode(412);
        asWith(officer(), "\"1\"").delete(path).then().statusCode(204);
        as(officer()).get(path).then().statusCode(404);
        assertThat(Database.rows("SELECT action FROM audit_event WHERE subject_type = 'HOLIDAY' ORDER BY id")).extracting("action")
                .containsExactly("HOLIDAY_ADDED", "HOLIDAY_CHANGED", "HOLIDAY_DELETED");
    }

    @Test
    void everybodyReadsItYearByYear() {
        as(officer()).body(INDEPENDENCE).post(HOLIDAYS);
        as(officer()).body(INDEPENDENCE.replace("2026", "2027")).post(HOLIDAYS);
        as(bearer(Role.EMPLOYEE)).queryParam("year", 2027).get(HOLIDAYS).then().statusCode(200)
                .body("items.day", contains("2027-08-17")).body("items[0].allowedActions", empty());
        as(bearer(Role.EMPLOYEE)).queryParam("year", 1900).get(HOLIDAYS).then().statusCode(400);
    }

    @Test
    void aDayIsOffOnceForAllAndOnceForAUnit() {
        TestUnit section = aUnit("Seksi Pelayanan").save();
        as(officer()).body(INDEPENDENCE).post(HOLIDAYS).then().statusCode(201);
        as(officer()).body(INDEPENDENCE).post(HOLIDAYS).then().statusCode(409).body("code", equalTo("constraint.uq_holiday_day"));
        as(officer()).body(INDEPENDENCE.replace("}", ", \"unitId\": \"" + section.id() + "\"}")).post(HOLIDAYS).then().statusCode(201)
                .body("unit.name", equalTo("Seksi Pelayanan"));
        as(officer()).body(INDEPENDENCE.replace("}", ", \"unitId\": \"" + UUID.randomUUID() + "\"}")).post(HOLIDAYS).then().statusCode(422)
                .body("errors.pointer", contains("/unitId"));
    }

    @Test
    void aDecreeIsTakenOverInOneGo() {
        as(officer()).body(INDEPENDENCE).post(HOLIDAYS);
        String decree = """
                {"items": [{"day": "2026-08-17", "name": "Proklamasi Kemerdekaan", "kind": "NATIONAL"},
                           {"day": "2026-12-24", "name": "Cuti bersama Natal", "kind": "COLLECTIVE_LEAVE"}]}""";
        as(officer()).queryParam("validateOnly", true).body(decree).post(HOLIDAYS + "/batch").then().statusCode(200)
                .body("added", equalTo(1)).body("changed", equalTo(1)).body("unchanged", equalTo(0));
        assertThat(Database.count("holiday")).isEqualTo(1);
        as(officer()).body(decree).post(HOLIDAYS + "/batch").then().statusCode(200);
        as(officer()).body(decree).post(HOLIDAYS + "/batch").then().statusCode(200).body("unchanged", equalTo(2));
        as(officer()).body(decree.replace("2026-12-24", "2026-08-17")).post(HOLIDAYS + "/batch").then().statusCode(422)
                .body("errors.pointer", contains("/items/1/day"));
        assertThat(Database.count("holiday")).isEqualTo(2);
    }

    @Test
    void aUnitHasTheDaysOfThoseAboveIt() {
        TestUnit office = aUnit("Kecamatan").save();
        TestUnit section = aUnit("Seksi").below(office).save();
        dayOff("2026-08-17", null);
        dayOff("2026-10-07", office.id());
        dayOff("2026-10-08", section.id());
        LocalDate first = LocalDate.parse("2026-01-01");
        LocalDate last = LocalDate.parse("2026-12-31");
        WorkingCalendar calendar = bean(WorkingCalendar.class);
        assertThat(calendar.ofOffice(first, last).daysOff()).containsExactly(LocalDate.parse("2026-08-17"));
        assertThat(calendar.ofUnit(office.id(), first, last).daysOff()).hasSize(2);
        assertThat(calendar.ofUnit(section.id(), first, last).daysOff()).hasSize(3);
        assertThat(calendar.ofUnit(section.id(), first, first).daysOff()).isEmpty();
    }

    @Test
    void theListIsOneStatement() {
        assertThat(QueryCount.of(() -> as(officer()).queryParam("year", 2026).get(HOLIDAYS).then().statusCode(200))).isEqualTo(1);
    }

    private static void dayOff(String day, UUID unit) {
        Database.run("INSERT INTO holiday (id, day, name, kind, unit_id) VALUES (?, ?, 'Libur', 'LOCAL', ?)",
                UUID.randomUUID(), LocalDate.parse(day), unit);
    }

    private static String officer() {
        return bearer(Role.HR_OFFICER);
    }
}
