package id.kinerja.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import org.junit.jupiter.api.Test;

@KinerjaTest
class ProblemTest {

    @Test
    void aMissingThingIsToldInIndonesianUnlessEnglishIsAskedFor() {
        given().header("Authorization", TestTokens.of(Role.EMPLOYEE).bearer())
                .get("/api/v1/trials/01900000-0000-7000-8000-000000000001")
                .then().statusCode(404).contentType("application/problem+json")
                .body("code", equalTo("problem.not-found"));
    }
}
