package id.kinerja.shared.job;

import static id.kinerja.testing.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.CallerContext;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import id.kinerja.testing.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a job; the schedule is off here, the test works as the workers. */
@KinerjaTest
class JobTest {

    private static final UUID OWNER = UUID.fromString("01900000-0000-7000-8000-0000000000c1");
    private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-0000000000c2");

    @Inject
    Jobs jobs;

    @Inject
    JobRunner runner;

    @Inject
    JobQueue queue;

    @Inject
    JobService service;

    @Inject
    TrialJob trial;

    @BeforeEach
    void calm() {
        trial.reset();
    }

    @Test
    void isDoneAsItsOwnerAndHandsOverItsFile() {
        UUID id = begin(3, "glad");
        get(id).body("state", equalTo("QUEUED")).body("allowedActions", contains("CANCEL")).body("result", nullValue());

        assertThat(runner.runNext()).isTrue();

        assertThat(trial.ranAs).isEqualTo(OWNER);
        get(id).body("state", equalTo("SUCCEEDED")).body("done", equalTo(3)).body("total", equalTo(3))
                .body("result.fileName", equalTo("count.csv")).body("result.bytes", equalTo(12))
                .body("allowedActions", contains("DOWNLOAD"));
        String file = as(owner()).get("/api/v1/jobs/" + id + "/result").then().statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"count.csv\"")).extract().asString();
        assertThat(file).isEqualTo("counted to 3");
        assertThat(runner.runNext()).isFalse();
    }

    @Test
    void aKilledWorkerLosesItsLeaseAndAnotherFinishes() {
        UUID id = begin(2, "glad");
        ClaimedJob killed = queue.claim().orElseThrow();
        assertThat(queue.renew(killed, 1, 2)).isTrue();

        assertThat(queue.claim()).as("nobody else while the lease holds").isEmpty();
        TestClock.move(Duration.ofMinutes(3));
        assertThat(runner.runNext()).isTrue();

        get(id).body("state", equalTo("SUCCEEDED"));
        assertThat(queue.renew(killed, 2, 2)).as("the killed one comes back").isFalse();
        assertThat(queue.finish(killed, JobEnd.failed("job.failed"))).isFalse();
        get(id).body("state", equalTo("SUCCEEDED"));
    }

    @Test
    void aWorkerThatWasTakenOverStopsAtItsNextStep() {
        UUID id = begin(2, "glad");
        trial.between = step -> {
            if (step == 2) {
                trial.reset();
                TestClock.move(Duration.ofMinutes(3));
                assertThat(runner.runNext()).isTrue();
            }
        };
        assertThat(runner.runNext()).isTrue();
        get(id).body("state", equalTo("SUCCEEDED"));
        assertThat(Database.rows("SELECT attempts FROM job WHERE id = ?", id).getFirst().get("attempts")).isEqualTo(2);
    }

    @Test
    void anEndlessCrasherIsGivenUp() {
        UUID id = begin(1, "glad");
        for (int turn = 0; turn < 4; turn++) {
            queue.claim().orElseThrow();
            TestClock.move(Duration.ofMinutes(3));
        }
        runner.runNext();
        get(id).body("state", equalTo("FAILED")).body("problem", equalTo(
                "The work was given up because it was interrupted again and again. Begin it again with a smaller scope."));
    }

    @Test
    void severalWorkersTakeDifferentJobs() {
        UUID first = begin(1, "glad");
        UUID second = begin(1, "glad");
        assertThat(Optional.of(first)).isEqualTo(queue.claim().map(ClaimedJob::id));
        assertThat(Optional.of(second)).isEqualTo(queue.claim().map(ClaimedJob::id));
        assertThat(queue.claim()).isEmpty();
    }

    @Test
    void failuresAreToldWithoutTheirInside() {
        UUID broken = begin(1, "broken");
        UUID refused = begin(1, "refused");
        runner.runNext();
        runner.runNext();
        get(broken).body("state", equalTo("FAILED")).body("problem", equalTo(
                "The work failed because of a fault in the system. Begin it again; if it fails again, ask the administrator."));
        get(refused).body("problem", equalTo("This job has made no file."));
        as(owner()).get("/api/v1/jobs/" + broken + "/result").then().statusCode(404).body("code", equalTo("job.no-result"));
    }

    @Test
    void oneThatWaitsIsCancelledAtOnceAndOneThatRunsAtItsNextStep() {
        UUID waiting = begin(1, "glad");
        cancel(waiting).statusCode(200).body("state", equalTo("CANCELLED")).body("allowedActions", empty());
        cancel(waiting).statusCode(409).body("code", equalTo("job.is-over"));
        assertThat(runner.runNext()).isFalse();

        UUID running = begin(2, "glad");
        trial.between = step -> {
            if (step == 2) {
                cancel(running).statusCode(200).body("state", equalTo("RUNNING")).body("cancelling", equalTo(true));
            }
        };
        runner.runNext();
        get(running).body("state", equalTo("CANCELLED")).body("done", equalTo(1)).body("result", nullValue());
    }

    @Test
    void aCancelledJobOfAKilledWorkerEnds() {
        UUID id = begin(2, "glad");
        queue.claim().orElseThrow();
        cancel(id).statusCode(200);
        TestClock.move(Duration.ofMinutes(3));
        runner.runNext();
        get(id).body("state", equalTo("CANCELLED"));
    }

    @Test
    void belongsToItsOwnerAlone() {
        UUID id = begin(1, "glad");
        runner.runNext();
        String other = TestTokens.of(Role.ADMIN).account(OTHER).bearer();
        as(other).get("/api/v1/jobs/" + id).then().statusCode(404);
        as(other).get("/api/v1/jobs/" + id + "/result").then().statusCode(404);
        as(other).post("/api/v1/jobs/" + id + "/cancellation").then().statusCode(404);
        as(other).get("/api/v1/jobs").then().statusCode(200).body("items", empty());
    }

    @Test
    void isListedNewestFirstInOneStatement() {
        UUID older = begin(1, "silent");
        TestClock.move(Duration.ofSeconds(1));
        UUID newer = begin(1, "silent");
        String owner = owner();
        as(owner).get("/api/v1/jobs").then().statusCode(200);
        assertThat(QueryCount.of(() -> as(owner).get("/api/v1/jobs?kind=TRIAL").then().statusCode(200)
                .body("items.id", contains(newer.toString(), older.toString())))).isEqualTo(1);
        as(owner()).get("/api/v1/jobs?state=RUNNING").then().statusCode(200).body("items", hasSize(0));
        assertThat(QueryCount.of(() -> as(owner).get("/api/v1/jobs/" + older).then().statusCode(200))).isEqualTo(1);
    }

    @Test
    void resultsGoAfterTheirTimeAndJobsLater() {
        UUID id = begin(1, "glad");
        runner.runNext();
        TestClock.move(Duration.ofDays(4));
        service.purge();
        get(id).body("state", equalTo("SUCCEEDED")).body("result", nullValue()).body("allowedActions", empty());
        as(owner()).get("/api/v1/jobs/" + id + "/result").then().statusCode(404).body("code", equalTo("job.result-gone"));
        TestClock.move(Duration.ofDays(30));
        service.purge();
        as(owner()).get("/api/v1/jobs/" + id).then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse get(UUID id) {
        return as(owner()).get("/api/v1/jobs/" + id).then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse cancel(UUID id) {
        return as(owner()).post("/api/v1/jobs/" + id + "/cancellation").then();
    }

    private static String owner() {
        return TestTokens.of(Role.EMPLOYEE).account(OWNER).bearer();
    }

    private UUID begin(int count, String mood) {
        Actor actor = new Actor(OWNER, null, Set.of(Role.EMPLOYEE), null);
        return CallerContext.callAs(actor, () -> QuarkusTransaction.requiringNew()
                .call(() -> jobs.begin("TRIAL", new TrialJob.Parameters(count, mood)).id()));
    }
}
