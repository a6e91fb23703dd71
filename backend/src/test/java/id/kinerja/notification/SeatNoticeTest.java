package id.kinerja.notification;

import static id.kinerja.progress.Office.CHIEF;
import static id.kinerja.progress.Office.CLERK;
import static id.kinerja.progress.Office.OTHER_CHIEF;
import static id.kinerja.testing.Fixtures.bean;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.progress.Office;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import id.kinerja.testing.QueryCount;
import id.kinerja.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an assessor is told, whoever sits in that seat on the day is told as well. */
@KinerjaTest
class SeatNoticeTest {

    @BeforeEach
    void theOtherChiefActsForTheClerksChief() {
        Office.open();
        Office.acts(OTHER_CHIEF, CHIEF, "2026-05-12", "2026-05-20");
    }

    @Test
    void bothAreToldFromTheFirstToTheLastDay() {
        TestClock.pin(Instant.parse("2026-05-11T16:59:00Z"));
        assertThat(told(List.of())).containsExactly(CHIEF.id());
        TestClock.pin(Instant.parse("2026-05-11T17:01:00Z"));
        assertThat(told(List.of())).containsExactlyInAnyOrder(CHIEF.id(), OTHER_CHIEF.id());
        TestClock.pin(Instant.parse("2026-05-20T16:59:00Z"));
        assertThat(told(List.of())).containsExactlyInAnyOrder(CHIEF.id(), OTHER_CHIEF.id());
        TestClock.pin(Instant.parse("2026-05-20T17:01:00Z"));
        assertThat(told(List.of())).containsExactly(CHIEF.id());
    }

    @Test
    void nobodyIsToldAboutOneself() {
        assertThat(told(List.of(OTHER_CHIEF.id(), CLERK.id()))).containsExactly(CHIEF.id());
        assertThat(told(List.of(CHIEF.id()))).containsExactly(OTHER_CHIEF.id());
    }

    @Test
    void anAuditorActsForNobody() {
        Database.run("INSERT INTO account (id, employee_id, roles, status, created_at) VALUES (?, ?, ARRAY['EMPLOYEE','AUDITOR'], 'ACTIVE', now())",
                UUID.randomUUID(), OTHER_CHIEF.id());
        assertThat(told(List.of())).containsExactly(CHIEF.id());
    }

    @Test
    void itIsOneStatement() {
        assertThat(QueryCount.of(() -> tell(List.of(CLERK.id())))).isEqualTo(1);
    }

    private static List<Object> told(List<UUID> except) {
        Database.run("DELETE FROM notice");
        tell(except);
        return Database.rows("SELECT recipient_employee_id AS id FROM notice").stream().map(row -> row.get("id")).toList();
    }

    private static void tell(List<UUID> except) {
        QuarkusTransaction.requiringNew().run(() -> bean(Notifications.class).sendToSeats(
                TestNotice.DECISION_DUE, List.of(CHIEF.id()), except, List.of(LocalDate.parse("2026-06-01"), "2026", 1), "/tim"));
    }
}
