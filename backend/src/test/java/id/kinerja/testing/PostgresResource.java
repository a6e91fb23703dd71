package id.kinerja.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * One PostgreSQL for all tests of this JVM, with the two roles of production. {@code KINERJA_TEST_JDBC_URL} names a server
 * to use instead; its roles {@code kinerja_owner} and {@code kinerja_app} have the password {@code kinerja}, and the owner may
 * set {@code session_replication_role}.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    /** System property rather than a field: the application restarts in new class loaders, the JVM stays. */
    private static final String URL = "test-of-kinerja.jdbc-url";
    private static final String PASSWORD = "kinerja";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.password", PASSWORD,
                "quarkus.datasource.probe.password", PASSWORD,
                "quarkus.liquibase.password", PASSWORD);
    }

    private static synchronized String url() {
        String given = System.getenv("KINERJA_TEST_JDBC_URL");
        if (given != null) {
            return given;
        }
        if (System.getProperty(URL) == null) {
            System.setProperty(URL, startServer());
        }
        return System.getProperty(URL);
    }

    private static String startServer() {
        try {
            // What a crash would lose does not matter here, so that the tests need not wait for the disk.
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("timezone", "UTC")
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute("CREATE DATABASE kinerja ENCODING 'UTF8' TEMPLATE template0"
                        + " LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'");
            }
            try (Connection connection = server.getDatabase("postgres", "kinerja").getConnection();
                    Statement sql = connection.createStatement()) {
                sql.execute(roles());
                sql.execute("ALTER ROLE kinerja_owner LOGIN PASSWORD '" + PASSWORD + "'");
                sql.execute("ALTER ROLE kinerja_app LOGIN PASSWORD '" + PASSWORD + "'");
                sql.execute("GRANT SET ON PARAMETER session_replication_role TO kinerja_owner");
            }
            return "jdbc:postgresql://localhost:" + server.getPort() + "/kinerja";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String roles() throws IOException {
        try (InputStream script = PostgresResource.class.getResourceAsStream("/db/roles.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The server ends with the JVM, since the next test class needs it again. */
    @Override
    public void stop() {}
}
