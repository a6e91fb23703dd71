package id.kinerja.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Opens connections to our own PostgreSQL as each of its two roles. */
final class Connections {

    private Connections() {}

    static Connection asOwner(EmbeddedPostgres database) throws SQLException {
        return open(database, "quarkus.liquibase");
    }

    static Connection asApplication(EmbeddedPostgres database) throws SQLException {
        return open(database, "quarkus.datasource");
    }

    private static Connection open(EmbeddedPostgres database, String prefix) throws SQLException {
        Map<String, String> settings = database.settings();
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get(prefix + ".username"),
                settings.get(prefix + ".password"));
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
