package id.kinerja.evaluation;

import static id.kinerja.evaluation.EvaluationApi.EVALUATIONS;
import static id.kinerja.evaluation.EvaluationApi.idOf;
import static id.kinerja.evaluation.EvaluationApi.post;
import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.ProgressApi.as;
import static id.kinerja.progress.ProgressApi.link;
import static id.kinerja.progress.ProgressApi.record;
import static id.kinerja.progress.ProgressApi.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.Office;
import id.kinerja.progress.Office.Person;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The price of each screen in statements; the event of a recording goes by plain JDBC and is one more. */
@KinerjaTest
class StatementCountTest {

    @Inject
    AuditTrail trail;

    private String id;

    @BeforeEach
    void openTheOffice() {
        Office.open();
        id = idOf(CLERK, Office.Q2);
    }

    @Test
    void recordingIsFew() {
        String proof = link(CLERK);
        // find and lock the key, the indicator with its plan and period, the entry, its proof, the answer kept
        assertThat(of(() -> record(CLERK, Office.LETTERS_ISSUED, Office.Q2, "1", "2026-05-04", proof).then().statusCode(201)))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void progressIsTheSameForOneEntryAndForMany() {
        recorded(Office.LETTERS_ISSUED, Office.Q2, "1", "2026-05-04");
        Runnable progress = () -> as(CLERK.bearer()).queryParam("planId", Office.PLAN).queryParam("periodId", Office.Q2)
                .get("/api/v1/progress").then().statusCode(200);
        assertThat(of(progress)).isEqualTo(2);
        recordMany();
        assertThat(of(progress)).isEqualTo(2);
    }

    @Test
    void theExplanationIsTheSameForOneEntryAndForMany() {
        recorded(Office.LETTERS_ISSUED, Office.Q2, "1", "2026-05-04", link(CLERK));
        Runnable explanation = () -> as(CHIEF.bearer()).get(EVALUATIONS + id + "/explanation").then().statusCode(200);
        assertThat(of(explanation)).isEqualTo(9);
        recordMany();
        assertThat(of(explanation)).isEqualTo(9);
        TestClock.move(Duration.ofMinutes(1));
        EvaluationApi.signed(id);
        assertThat(of(explanation)).isEqualTo(3);
    }

    @Test
    void theTeamIsOneStatementHoweverLarge() {
        Runnable team = () -> as(CHIEF.bearer()).queryParam("periodId", Office.Q2).get("/api/v1/team").then().statusCode(200);
        assertThat(of(team)).isEqualTo(1);
        for (int i = 0; i < 30; i++) {
            Office.employ(new Person(Office.id(0x200 + i), "Pegawai Nomor " + i), Office.SECTION, "Petugas " + i, false, CHIEF, Office.SECRETARY);
        }
        assertThat(of(team)).isEqualTo(1);
        as(CHIEF.bearer()).queryParam("periodId", Office.Q2).get("/api/v1/team").then()
                .body("items.size()", equalTo(32));
    }

    @Test
    void tasksAreOneStatement() {
        assertThat(of(() -> as(CHIEF.bearer()).get("/api/v1/tasks").then().statusCode(200))).isEqualTo(1);
    }

    @Test
    void readingAndChangingAnEvaluation() {
        assertThat(of(() -> EvaluationApi.get(CHIEF.bearer(), id).then().statusCode(200))).isEqualTo(6);
        assertThat(of(() -> as(CHIEF.bearer()).queryParam("periodId", Office.Q2).get("/api/v1/evaluations").then().statusCode(200)))
                .isEqualTo(3);
        assertThat(of(() -> EvaluationApi.assess(CHIEF.bearer(), id, EvaluationApi.AS_EXPECTED).then().statusCode(200)))
                .isLessThanOrEqualTo(13);
        assertThat(of(() -> post(CLERK.bearer(), id, "submission", "{}").then().statusCode(200))).isLessThanOrEqualTo(13);
    }

    private static void recordMany() {
        for (int i = 0; i < 20; i++) {
            recorded(Office.LETTERS_ISSUED, Office.Q2, "1", "2026-05-04");
            recorded(Office.LETTERS_DAYS, Office.Q2, "1", "2026-05-04", link(CLERK));
        }
    }

    /** With the buffer of reads empty before, so that its writing is not counted. */
    private long of(Runnable work) {
        trail.writeReads();
        return QueryCount.of(work);
    }
}
