package id.kinerja.shared.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The database and its two roles: the owner of the schema, for migrations, and the application, which cannot alter a
 * table. The statements are those of {@code db/roles.sql}, which a real server is prepared with as well.
 */
final class DatabaseRoles {

    private static final String DATABASE = "kinerja";

    private final int port;
    private final DatabasePasswords passwords;

    DatabaseRoles(int port, DatabasePasswords passwords) {
        this.port = port;
        this.passwords = passwords;
    }

    /** Done once; a start that was killed halfway is completed by the next. */
    void ensure() throws SQLException, IOException {
        try (Connection connection = connect("postgres")) {
            if (exists(connection, "select 1 from pg_roles where rolname = 'kinerja_app' and rolcanlogin")) {
                return;
            }
            if (!exists(connection, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
                run(connection, "create database " + DATABASE);
            }
        }
        try (Connection connection = connect(DATABASE)) {
            connection.setAutoCommit(false);
            run(connection, script());
            run(connection, "alter role kinerja_owner login password '" + passwords.owner() + "'");
            run(connection, "alter role kinerja_app login password '" + passwords.app() + "'");
            connection.commit();
        }
    }

    private Connection connect(String database) throws SQLException {
        return asAdministrator(port, passwords, database);
    }

    static Connection asAdministrator(int port, DatabasePasswords passwords, String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", passwords.administrator());
        properties.setProperty("sslmode", "disable");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script() throws IOException {
        try (InputStream in = DatabaseRoles.class.getResourceAsStream("/db/roles.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
