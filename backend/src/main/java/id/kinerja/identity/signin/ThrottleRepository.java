package id.kinerja.identity.signin;

import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class ThrottleRepository {

    /** @param blockedUntil null where nobody has to wait */
    record Counter(String key, int failures, Instant blockedUntil) {}

    private final Session session;

    ThrottleRepository(Session session) {
        this.session = session;
    }

    /**
     * Counts a try as failed before it is made, so that many at one time cannot all pass unseen; the rows stay locked until
     * the transaction ends.
     */
    Map<String, Counter> count(List<String> keys, Instant now, Duration memory) {
        return session.createNativeQuery("""
                        INSERT INTO sign_in_throttle AS t (key, failures, last_failed_at)
                        SELECT key, 1, :now FROM unnest(CAST(:keys AS text[])) AS tried (key) ORDER BY key
                        ON CONFLICT (key) DO UPDATE
                          SET failures = CASE WHEN t.last_failed_at < :forgotten THEN 1 ELSE t.failures + 1 END, last_failed_at = :now
                        RETURNING key, failures, blocked_until""", Tuple.class)
                .setParameter("now", now)
                .setParameter("forgotten", now.minus(memory))
                .setParameter("keys", keys.toArray(String[]::new))
                .getResultStream()
                .map(Row::new)
                .map(row -> new Counter(row.text("key"), (int) row.whole("failures"), row.instant("blocked_until")))
                .collect(Collectors.toMap(Counter::key, Function.identity()));
    }

    void block(String key, Instant until) {
        session.createNativeMutationQuery("UPDATE sign_in_throttle SET blocked_until = :until WHERE key = :key")
                .setParameter("until", until)
                .setParameter("key", key)
                .executeUpdate();
    }

    void forgive(List<String> own, List<String> shared) {
        session.createNativeMutationQuery("DELETE FROM sign_in_throttle WHERE key = ANY (CAST(:own AS text[]))")
                .setParameter("own", own.toArray(String[]::new))
                .executeUpdate();
        if (!shared.isEmpty()) {
            session.createNativeMutationQuery("""
                            UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0), blocked_until = NULL
                             WHERE key = ANY (CAST(:shared AS text[]))""")
                    .setParameter("shared", shared.toArray(String[]::new))
                    .executeUpdate();
        }
    }

    void deleteBefore(Instant instant) {
        session.createNativeMutationQuery("DELETE FROM sign_in_throttle WHERE last_failed_at < :instant")
                .setParameter("instant", instant)
                .executeUpdate();
    }
}
