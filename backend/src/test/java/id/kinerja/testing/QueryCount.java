package id.kinerja.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the SQL statements that Hibernate sends, native ones included, while something runs; statements of a plain JDBC
 * connection are not seen. {@code long n = QueryCount.of(() -> given()…get("/api/v1/employees"))}.
 */
@PersistenceUnitExtension
public class QueryCount implements StatementInspector {

    private static final AtomicLong SENT = new AtomicLong();

    public static long of(Runnable work) {
        long before = SENT.get();
        work.run();
        return SENT.get() - before;
    }

    @Override
    public String inspect(String sql) {
        SENT.incrementAndGet();
        return sql;
    }
}
