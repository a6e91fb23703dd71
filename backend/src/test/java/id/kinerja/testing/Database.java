package id.kinerja.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** The tables behind a test, as their owner sees them. */
public final class Database {

    /**
     * Deletes every row but what the schema's changes put there, in one statement and without triggers and foreign keys. Tables
     * hold a few rows each: truncating them, with all that refers to them, would make hundreds of files anew each time.
     */
    private static final String CLEAN = """
            DO $$
            DECLARE place record;
            BEGIN
              SET LOCAL session_replication_role = replica;
              FOR place IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname = current_schema()
                              AND c.relname NOT IN ('databasechangelog', 'databasechangeloglock', 'installation_secret') LOOP
                EXECUTE 'DELETE FROM ' || place.name;
              END LOOP;
            END $$""";

    private Database() {}

    public static void clean() {
        run(CLEAN);
    }

    public static int run(String sql, Object... parameters) {
        return with(sql, parameters, PreparedStatement::executeUpdate);
    }

    public static List<Map<String, Object>> rows(String sql, Object... parameters) {
        return with(sql, parameters, statement -> {
            List<Map<String, Object>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        });
    }

    public static long count(String table) {
        return (long) rows("SELECT count(*) AS n FROM " + table).getFirst().get("n");
    }

    /** A connection of its own, for tests of locks and of what the application's role may not do. */
    public static Connection connectAs(String role) throws SQLException {
        return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), role, setting("quarkus.datasource.password"));
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private static Connection owner;

    private static synchronized <T> T with(String sql, Object[] parameters, Work<T> work) {
        try {
            if (owner == null || owner.isClosed()) {
                owner = connectAs("kinerja_owner");
            }
            try (PreparedStatement statement = owner.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                return work.on(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
