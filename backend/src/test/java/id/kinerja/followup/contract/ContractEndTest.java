package id.kinerja.followup.contract;

import static id.kinerja.testing.Calls.as;
import static id.kinerja.testing.Calls.patching;
import static id.kinerja.testing.Fixtures.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.followup.Results;
import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.EmployeeFixture;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Today is 12 May 2026: seven months reach to 12 December. */
@KinerjaTest
class ContractEndTest {

    private static final String ENDS = "/api/v1/contract-ends";

    @BeforeEach
    void openOffice() {
        Office.open();
        contract(Office.CLERK, "2026-12-12");
        contract(Office.STRANGER, "2026-12-13");
    }

    @Test
    void theOfficeSeesWhichContractsHaveToBePrepared() {
        Results.handOver(Office.Q1, "GOOD");
        as(Office.officer()).get(ENDS).then().statusCode(200).body("items", hasSize(2))
                .body("items[0].employee.name", equalTo("Ika Sari, A.Md.")).body("items[0].announcedFrom", equalTo("2026-05-12")).body("items[0].proposeBy", equalTo("2026-06-12"))
                .body("items[0].due", equalTo(true)).body("items[0].resultLabel", equalTo("Triwulan I 2026")).body("items[0].predicate", nullValue())
                .body("items[1].due", equalTo(false));
        as(Office.officer()).get(ENDS + "?due=true").then().body("items", hasSize(1));
    }

    @Test
    void thePersonAndTheAssessorSeeItBesideThePredicate() {
        Results.handOver(Office.Q1, "GOOD");
        as(Office.CLERK.bearer()).get(ENDS).then().statusCode(200).body("items", hasSize(1)).body("items[0].predicate", equalTo("GOOD"));
        as(Office.CHIEF.bearer()).get(ENDS).then().statusCode(200).body("items", hasSize(1)).body("items[0].predicate", equalTo("GOOD"));
        as(Office.auditor()).get(ENDS).then().statusCode(200).body("items[0].predicate", equalTo("GOOD"));
        as(Office.COLLEAGUE.bearer()).get(ENDS).then().statusCode(200).body("items", empty());
        as(Office.administrator()).get(ENDS).then().statusCode(403);
        assertThat(QueryCount.of(() -> as(Office.officer()).get(ENDS).then().statusCode(200))).isEqualTo(1);
    }

    @Test
    void anEndIsAnnouncedOnceAndAnExtensionAnew() {
        ContractAlertService alerts = bean(ContractAlertService.class);
        alerts.announce();
        alerts.announce();
        assertThat(Database.rows("SELECT employee_id FROM audit_event WHERE action = 'CONTRACT_END_ANNOUNCED'")).singleElement()
                .satisfies(row -> assertThat(row.get("employee_id")).isEqualTo(Office.CLERK.id()));
        assertThat(Database.rows("SELECT kind FROM notice")).extracting(row -> row.get("kind"))
                .containsExactlyInAnyOrder("followup.notice.CONTRACT_OWN", "followup.notice.CONTRACT_TEAM");
        contract(Office.CLERK, "2026-11-30");
        alerts.announce();
        assertThat(Database.count("contract_alert")).isEqualTo(2);
    }

    @Test
    void onlyAContractHasAnEnd() {
        Database.run("UPDATE employee SET nip = ? WHERE id = ?", EmployeeFixture.nextNip(), Office.CLERK.id());
        Database.run("UPDATE employee SET nip = ? WHERE id = ?", EmployeeFixture.nextNip(), Office.CHIEF.id());
        String clerk = "/api/v1/employees/" + Office.CLERK.id();
        patching(Office.officer(), "\"0\"").body("{\"contractEndsOn\": \"2027-02-28\"}").patch(clerk).then().statusCode(200)
                .body("contractEndsOn", equalTo("2027-02-28"));
        String chief = "/api/v1/employees/" + Office.CHIEF.id();
        patching(Office.officer(), "\"0\"").body("{\"contractEndsOn\": \"2027-02-28\"}").patch(chief).then().statusCode(422)
                .body("errors[0].pointer", equalTo("/contractEndsOn"));
        patching(Office.officer(), "\"1\"").body("{\"contractEndsOn\": \"2001-02-28\"}").patch(clerk).then().statusCode(422);
        patching(Office.officer(), "\"1\"").body("{\"contractEndsOn\": null}").patch(clerk).then().statusCode(200).body("contractEndsOn", nullValue());
    }

    private static void contract(Office.Person person, String end) {
        Database.run("UPDATE employee SET status = 'PPPK', grade = 'IX', contract_ends_on = ? WHERE id = ?", LocalDate.parse(end), person.id());
    }
}
