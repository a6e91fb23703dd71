package id.kinerja.integration.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** COPY into a table within the transaction at hand: many times as fast as inserts, and memory stays that of a buffer. */
@ApplicationScoped
public class BulkCopy {

    private final EntityManager entityManager;

    BulkCopy(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param values of one row in the order of the columns; null is NULL, everything else its text */
    public <T> void into(String tableAndColumns, List<T> rows, Function<T, List<?>> values) {
        if (rows.isEmpty()) {
            return;
        }
        entityManager.flush();
        entityManager.unwrap(Session.class).doWork(connection -> copy(connection, tableAndColumns, rows, values));
    }

    private static <T> void copy(Connection connection, String target, List<T> rows, Function<T, List<?>> values)
            throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (PGCopyOutputStream out = new PGCopyOutputStream(postgres, "COPY " + target + " FROM STDIN")) {
            for (T row : rows) {
                out.write(line(values.apply(row)).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            if (e.getCause() instanceof SQLException refused) {
                throw refused;
            }
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<?> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            line.append(i == 0 ? "" : "\t").append(escaped(values.get(i)));
        }
        return line.append('\n').toString();
    }

    private static String escaped(Object value) {
        return value == null ? "\\N" : value.toString()
                .replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
