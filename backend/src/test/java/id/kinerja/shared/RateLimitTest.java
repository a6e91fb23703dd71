package id.kinerja.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Role;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import io.restassured.response.Response;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@KinerjaTest
class RateLimitTest {

    @Test
    void anAddressThatAsksTooOftenIsToldWhatIsAllowedAndWhenToComeBack() {
        Response refused = IntStream.range(0, 60).mapToObj(each -> given().get("/api/v1/trials/open"))
                .filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow();
        refused.then().body("code", equalTo("problem.too-many-of-address"))
                .header("RateLimit-Policy", equalTo("\"trial\";q=30;w=60"));
        assertThat(refused.header("RateLimit")).matches("\"trial\";r=0;t=[1-3]");
        assertThat(refused.header("Retry-After")).matches("[1-3]");
    }

    @Test
    void otherOperationsAreNotCounted() {
        given().header("Authorization", TestTokens.of(Role.ADMIN).bearer()).get("/api/v1/trials").then()
                .header("RateLimit", nullValue());
    }
}
