package id.kinerja.shared.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.shared.problem.ProblemException;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@KinerjaTest
class CallerTest {

    private static final UUID ACCOUNT = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID EMPLOYEE = UUID.fromString("01900000-0000-7000-8000-000000000002");

    @Inject
    Caller caller;

    @Test
    void theTokenSaysWhoCalls() {
        given().header("Authorization", TestTokens.of(Role.EMPLOYEE).account(ACCOUNT).employee(EMPLOYEE).bearer())
                .get("/api/v1/trials/caller").then().statusCode(200).body(equalTo(ACCOUNT + " " + EMPLOYEE));
    }

    @Test
    void anAccountWithoutAnEmployeeHearsWhy() {
        given().header("Authorization", TestTokens.of(Role.ADMIN).bearer()).get("/api/v1/trials/caller").then()
                .statusCode(403).body("code", equalTo("problem.no-employee"));
    }

    @Test
    void backgroundWorkActsAsSomebodyAndNobodyAfterwards() {
        Actor officer = new Actor(ACCOUNT, EMPLOYEE, Set.of(Role.HR_OFFICER), null);
        CallerContext.runAs(officer, () -> {
            assertThat(caller.accountId()).isEqualTo(ACCOUNT);
            assertThat(caller.has(Role.HR_OFFICER)).isTrue();
            assertThat(caller.has(Role.ADMIN)).isFalse();
        });
        assertThat(caller.find()).isEmpty();
        assertThatThrownBy(caller::get).isInstanceOf(ProblemException.class);
    }
}
