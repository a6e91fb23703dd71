package id.kinerja.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.shared.caller.Actor;
import id.kinerja.shared.caller.CallerContext;
import id.kinerja.shared.caller.Role;
import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@KinerjaTest
class AuditTrailTest {

    private static final UUID PLAN = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID ACCOUNT = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final UUID EMPLOYEE = UUID.fromString("01900000-0000-7000-8000-000000000003");

    @Inject
    AuditTrail trail;

    @Test
    void anEntryTellsWhoDidWhatToWhoseFile() {
        Actor someone = new Actor(ACCOUNT, EMPLOYEE, Set.of(Role.EMPLOYEE), null);
        AuditEntry entry = AuditEntry.of("PLAN_SUBMITTED", "PLAN", PLAN)
                .aboutEmployee(EMPLOYEE)
                .with("targets", 3)
                .changed("status", Role.EMPLOYEE, Role.AUDITOR)
                .changed("same", 1, 1);

        CallerContext.runAs(someone, () -> QuarkusTransaction.requiringNew().run(() -> trail.record(entry)));

        Map<String, Object> row = Database.rows("SELECT *, detail::text AS text FROM audit_event").getFirst();
        assertThat(row)
                .containsEntry("actor_kind", "ACCOUNT")
                .containsEntry("actor_account_id", ACCOUNT)
                .containsEntry("actor_employee_id", EMPLOYEE)
                .containsEntry("action", "PLAN_SUBMITTED")
                .containsEntry("subject_type", "PLAN")
                .containsEntry("subject_id", PLAN)
                .containsEntry("employee_id", EMPLOYEE)
                .containsEntry("text", "{\"changes\": {\"status\": {\"after\": \"AUDITOR\", \"before\": \"EMPLOYEE\"}}, \"targets\": 3}");
    }

    @Test
    void anEntrySharesTheFateOfItsTransaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.record(AuditEntry.of("PLAN_SUBMITTED", "PLAN", PLAN));
                    throw new IllegalStateException("the effect failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Database.count("audit_event")).isZero();
        assertThatThrownBy(() -> trail.record(AuditEntry.of("PLAN_SUBMITTED", "PLAN", PLAN)))
                .as("without a transaction there is no effect to record")
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void manyEntriesAreOneStatement() {
        List<AuditEntry> many = IntStream.range(0, 500)
                .mapToObj(i -> AuditEntry.of("EMPLOYEE_IMPORTED", "EMPLOYEE", new UUID(1, i)))
                .toList();

        QuarkusTransaction.requiringNew().run(() -> trail.recordAll(many));

        assertThat(Database.rows("SELECT DISTINCT actor_kind AS kind FROM audit_event")).containsExactly(Map.of("kind", "SYSTEM"));
        assertThat(Database.count("audit_event")).isEqualTo(500);
        assertThat(Database.count("audit_pending")).isEqualTo(500);
    }

    @Test
    void readsOutliveTheTransactionOfTheirReader() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.recordRead(AuditEntry.of("PLAN_READ", "PLAN", PLAN).aboutEmployee(EMPLOYEE));
                    throw new IllegalStateException("the read failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        trail.writeReads();

        assertThat(Database.rows("SELECT action FROM audit_event")).containsExactly(Map.of("action", "PLAN_READ"));
    }

    @Test
    void aReadThatTheDatabaseRefusesTakesNoOtherAlong() {
        trail.recordRead(AuditEntry.of("PLAN_READ", "PLAN", PLAN));
        trail.recordRead(AuditEntry.of("not upper snake", "PLAN", PLAN));
        trail.recordRead(AuditEntry.of("PLAN_READ", "PLAN", EMPLOYEE));

        trail.writeReads();

        assertThat(Database.count("audit_event")).isEqualTo(2);
    }

    @Test
    void nobodyChangesOrRemovesWhatWasRecorded() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> trail.record(AuditEntry.of("PLAN_SUBMITTED", "PLAN", PLAN)));

        for (String role : List.of("kinerja_app", "kinerja_owner")) {
            for (String table : List.of("audit_event", "audit_link", "audit_verification")) {
                assertRefused(role, "UPDATE " + table + " SET " + (table.equals("audit_link") ? "position = 7" : "id = id"));
                assertRefused(role, "DELETE FROM " + table);
                assertRefused(role, "TRUNCATE " + table);
            }
        }
        assertRefused("kinerja_app", "ALTER TABLE audit_event DISABLE TRIGGER USER");
    }

    private static void assertRefused(String role, String sql) throws SQLException {
        try (Connection connection = Database.connectAs(role); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .as(role + ": " + sql)
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }
}
