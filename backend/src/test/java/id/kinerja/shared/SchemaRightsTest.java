package id.kinerja.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.testing.Database;
import id.kinerja.testing.KinerjaTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@KinerjaTest
class SchemaRightsTest {

    @Inject
    EntityManager entityManager;

    @ParameterizedTest
    @ValueSource(strings = {
        "ALTER TABLE idempotency_key ADD COLUMN x int", "DROP TABLE idempotency_key", "CREATE TABLE mine (x int)",
        "TRUNCATE idempotency_key", "UPDATE installation_secret SET value = ''", "DELETE FROM databasechangelog"})
    void theApplicationCannotAlterWhatItStandsOn(String statement) throws SQLException {
        try (Connection connection = Database.connectAs("kinerja_app"); Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement)).isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState()).isEqualTo("42501");
        }
    }

    @Test
    void aStatementOfTheApplicationEndsAfterFiveSeconds() {
        Object timeout = entityManager.createNativeQuery("SHOW statement_timeout", String.class).getSingleResult();
        assertThat(timeout).isEqualTo("5s");
    }

    @Test
    void everyConstraintHasANameThatSaysItsKind() {
        assertThat(Database.rows("SELECT conname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid"
                + " WHERE t.relnamespace = current_schema()::regnamespace AND t.relname NOT LIKE 'databasechangelog%'"
                + " AND contype IN ('p', 'u', 'f', 'c', 'x') AND conname !~ '^(pk|uq|fk|ck|ex)_'")).isEmpty();
    }
}
