package id.kinerja.shared.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SharedSessionContract;

/**
 * Adds rows to a table, one or thousands, by one statement with an array for each column: a single prepared plan and a single
 * round trip. Within the caller's transaction; what the session has not written yet is not there for foreign keys.
 */
public final class ArrayInsert<T> {

    /** Beyond it the arrays of one statement would fill too much memory. */
    private static final int MOST_ROWS = 5_000;

    private record Column<T>(String name, String type, Function<T, ?> value) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final String table;
    private String sql;

    private ArrayInsert(String table) {
        this.table = table;
    }

    /** To be finished with {@link #column} before the first row. */
    public static <T> ArrayInsert<T> into(String table) {
        return new ArrayInsert<>(table);
    }

    /**
     * @param type of PostgreSQL, of one value
     * @param value its text, by {@code toString}, is what PostgreSQL reads; null stays null
     */
    public ArrayInsert<T> column(String name, String type, Function<T, ?> value) {
        columns.add(new Column<>(name, type, value));
        sql = "INSERT INTO %s (%s) SELECT * FROM unnest(%s)".formatted(table,
                columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                columns.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", ")));
        return this;
    }

    public void insert(SharedSessionContract session, List<T> rows) {
        session.doWork(connection -> {
            for (int from = 0; from < rows.size(); from += MOST_ROWS) {
                insert(connection, rows.subList(from, Math.min(rows.size(), from + MOST_ROWS)));
            }
        });
    }

    private void insert(Connection connection, List<T> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int parameter = 0;
            for (Column<T> column : columns) {
                Object[] values = rows.stream().map(column.value()).map(value -> value == null ? null : value.toString()).toArray();
                statement.setArray(++parameter, connection.createArrayOf("text", values));
            }
            statement.executeUpdate();
        }
    }
}
