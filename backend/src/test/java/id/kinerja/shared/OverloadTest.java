package id.kinerja.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.limits.ConcurrencyLimit;
import id.kinerja.shared.limits.LimitClass;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@KinerjaTest
class OverloadTest {

    @Inject
    ConcurrencyLimit limit;

    @Inject
    AgroalDataSource pool;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void whatIsTooMuchIsRefusedAtOnceAndEveryPlaceBecomesFreeAgain() throws Exception {
        List<Response> answers = new ArrayList<>();
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> asked = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                asked.add(many.submit(() -> given().header("Authorization", token()).get("/api/v1/trials/pause")));
            }
            for (Future<Response> each : asked) {
                answers.add(each.get());
            }
        }
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSizeGreaterThanOrEqualTo(6);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(answer.<String>path("code")).isEqualTo("problem.overloaded");
        });
        assertEmpty(LimitClass.BULK);
    }

    @Test
    void aFailureFreesItsPlace() throws Exception {
        given().get("/api/v1/trials/failure/bug").then().statusCode(500);
        given().get("/api/v1/trials/failure/rule").then().statusCode(422);
        assertEmpty(LimitClass.INTERACTIVE);
    }

    @Test
    void aCallerThatHangsUpFreesItsPlace() throws Exception {
        for (int i = 0; i < 5; i++) {
            try (Socket socket = new Socket("localhost", port)) {
                OutputStream out = socket.getOutputStream();
                out.write(("GET /api/v1/trials/pause HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(50);
            }
        }
        assertEmpty(LimitClass.BULK);
    }

    @Test
    void aPoolThatIsEmptyIsToldAfterASecondAndHealthStillAnswers() throws Exception {
        List<Connection> taken = new ArrayList<>();
        try {
            takeAll(taken);
            given().header("Authorization", token()).get("/api/v1/trials").then().statusCode(503)
                    .header("Retry-After", "1").body("code", equalTo("problem.database-unavailable"))
                    .time(lessThan(Duration.ofSeconds(4).toMillis()));
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
        given().header("Authorization", token()).get("/api/v1/trials").then().statusCode(200);
    }

    private void takeAll(List<Connection> taken) {
        try {
            while (taken.size() < 100) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException full) {
            assertThat(taken).hasSize(16);
        }
    }

    private void assertEmpty(LimitClass limitClass) throws InterruptedException {
        for (int i = 0; i < 50 && limit.running(limitClass) > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(limit.running(limitClass)).isZero();
    }

    private static String token() {
        return TestTokens.of(Role.EMPLOYEE).bearer();
    }
}
