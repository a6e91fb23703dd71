package id.kinerja.notification.reminder;

import static id.kinerja.testing.Fixtures.bean;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.TestClock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@KinerjaTest
class ReminderTest {

    @BeforeEach
    void openTheOffice() {
        Office.open();
        Database.run("UPDATE cycle SET status = 'CLOSED' WHERE id = ?", Office.OTHER_CYCLE);
    }

    @Test
    void anEmployeeIsRemindedOnceAStage() {
        at("2026-06-25T02:00:00Z");
        assertThat(remind()).isZero();
        at("2026-06-26T02:00:00Z"); // 14 days before 10 July, a Friday
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isZero();
        assertThat(kinds(Office.CLERK)).containsExactly("evaluation.notice.SUBMISSION_DUE");
        at("2026-07-03T02:00:00Z");
        assertThat(remind()).isEqualTo(1);
        at("2026-07-13T02:00:00Z");
        remind();
        assertThat(kinds(Office.CLERK)).endsWith("evaluation.notice.SUBMISSION_OVERDUE").hasSize(3);
    }

    @Test
    void nothingGoesOutOnADayOffOrBeforeTheMorning() {
        at("2026-06-27T02:00:00Z"); // Saturday
        assertThat(remind()).isZero();
        at("2026-06-28T23:00:00Z"); // Monday at six
        assertThat(remind()).isZero();
        Database.run("INSERT INTO holiday (id, day, name, kind) VALUES (gen_random_uuid(), DATE '2026-06-29', 'Libur', 'LOCAL')");
        at("2026-06-29T02:00:00Z");
        assertThat(remind()).isZero();
        at("2026-06-30T02:00:00Z");
        assertThat(remind()).isEqualTo(1);
    }

    @Test
    void theAssessorIsRemindedOfTheWholeTeamAtOnce() {
        at("2026-07-24T02:00:00Z"); // 7 days before the period closes
        remind();
        assertThat(kinds(Office.CHIEF)).contains("evaluation.notice.TEAM_DUE");
        assertThat(Database.rows("SELECT CAST(parameters AS text) AS p FROM notice WHERE kind = 'evaluation.notice.TEAM_DUE'").getFirst().get("p"))
                .isEqualTo("[{\"date\": \"2026-07-31\"}, \"Triwulan II\", 1]");
    }

    @Test
    void whoeverActsForTheAssessorIsRemindedToo() {
        Office.acts(Office.OTHER_CHIEF, Office.CHIEF, "2026-07-20", "2026-07-30");
        Database.run("UPDATE assignment SET ends_on = DATE '2026-07-23' WHERE kind = 'ACTING_PLH'");
        at("2026-07-24T02:00:00Z");
        remind();
        assertThat(teamReminders(Office.OTHER_CHIEF)).isZero();
        Database.run("DELETE FROM reminder_sent");
        Database.run("UPDATE assignment SET ends_on = DATE '2026-07-24' WHERE kind = 'ACTING_PLH'");
        remind();
        assertThat(teamReminders(Office.OTHER_CHIEF)).isEqualTo(1);
        assertThat(teamReminders(Office.CHIEF)).isEqualTo(2);
    }

    @Test
    void whoHasNoPlanIsRemindedOfIt() {
        at("2026-02-02T02:00:00Z"); // due on 2 February: 31 days after the cycle was opened
        remind();
        assertThat(kinds(Office.COLLEAGUE)).containsExactly("target.notice.PLAN_DUE");
        assertThat(kinds(Office.CLERK)).doesNotContain("target.notice.PLAN_DUE");
    }

    @Test
    void aPlanThatWaitsIsBroughtToMindOfTheAssessor() {
        Office.draft(Office.id(0x60), Office.COLLEAGUE, 1, null);
        Database.run("UPDATE plan SET status = 'SUBMITTED', submitted_at = '2026-05-05T02:00:00Z' WHERE id = ?", Office.id(0x60));
        at("2026-05-11T02:00:00Z"); // a day before a week has passed
        remind();
        assertThat(kinds(Office.CHIEF)).contains("target.notice.DECISION_DUE");
    }

    @Test
    void severalInstancesRemindOnce() throws Exception {
        at("2026-06-26T02:00:00Z");
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> rounds = Collections.nCopies(4, ReminderTest::remind);
            int sent = 0;
            for (Future<Integer> round : instances.invokeAll(rounds)) {
                sent += round.get();
            }
            assertThat(sent).isEqualTo(1);
        }
        assertThat(kinds(Office.CLERK)).hasSize(1);
    }

    private static int teamReminders(Office.Person person) {
        return Collections.frequency(kinds(person), "evaluation.notice.TEAM_DUE");
    }

    private static int remind() {
        return bean(ReminderJob.class).remindAll();
    }

    private static void at(String instant) {
        TestClock.pin(Instant.parse(instant));
    }

    private static List<Object> kinds(Office.Person person) {
        return Database.rows("SELECT kind FROM notice WHERE recipient_employee_id = ? ORDER BY id", person.id()).stream()
                .map(row -> row.get("kind")).toList();
    }
}
