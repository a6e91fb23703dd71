package id.kinerja.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class AuditLinkRepository {

    record Head(long position, byte[] hash) {}

    record Pending(UUID eventId, String canonical) {}

    /** Any number that no other advisory lock of the product uses. */
    private static final long CHAIN_LOCK = 0x4B494E_0001L;

    private final Session session;

    AuditLinkRepository(Session session) {
        this.session = session;
    }

    /**
     * Waits for the instance that is extending the chain. The plans of this transaction are made anew each time: one that was
     * kept from the days of an empty queue reads the whole trail once for every event, and the chain never catches up.
     */
    void lock() {
        session.createNativeQuery(
                        "SELECT 1 FROM pg_advisory_xact_lock(:key), set_config('plan_cache_mode', 'force_custom_plan', true)", Integer.class)
                .setParameter("key", CHAIN_LOCK)
                .getSingleResult();
    }

    Head head() {
        return single(session.createNativeQuery("SELECT position, hash FROM audit_link ORDER BY position DESC LIMIT 1", Object[].class))
                .map(row -> new Head((Long) row[0], (byte[]) row[1]))
                .orElseGet(() -> new Head(0, ChainHash.origin()));
    }

    Optional<byte[]> findHashAt(long position) {
        return session.createNativeQuery("SELECT hash FROM audit_link WHERE position = :position", byte[].class)
                .setParameter("position", position)
                .uniqueResultOptional();
    }

    /** Takes the oldest waiting events out of the queue, in the order of their ids. */
    List<Pending> takePending(int limit) {
        return session.createNativeQuery("""
                        WITH taken AS (
                          DELETE FROM audit_pending WHERE event_id IN (
                            SELECT event_id FROM audit_pending ORDER BY event_id LIMIT :limit)
                          RETURNING event_id)
                        SELECT e.id, %s FROM taken JOIN audit_event e ON e.id = taken.event_id ORDER BY e.id"""
                        .formatted(ChainHash.CANONICAL), Object[].class)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Pending((UUID) row[0], (String) row[1]))
                .toList();
    }

    void append(long afterPosition, List<UUID> eventIds, List<byte[]> hashes, Instant linkedAt) {
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    INSERT INTO audit_link (position, event_id, hash, linked_at)
                    SELECT ? + row.n, row.event_id, row.hash, ?
                      FROM unnest(?::uuid[], ?::bytea[]) WITH ORDINALITY AS row(event_id, hash, n)""")) {
                statement.setLong(1, afterPosition);
                statement.setObject(2, linkedAt.atOffset(ZoneOffset.UTC));
                statement.setArray(3, connection.createArrayOf("uuid", eventIds.toArray()));
                statement.setArray(4, connection.createArrayOf("bytea", hashes.toArray(byte[][]::new)));
                statement.executeUpdate();
            }
        });
    }

    List<ChainWalk.Step> listSteps(long afterPosition, long lastPosition, int limit) {
        return session.createNativeQuery("""
                        SELECT l.position, l.hash, CASE WHEN e.id IS NOT NULL THEN %s END
                          FROM audit_link l LEFT JOIN audit_event e ON e.id = l.event_id
                         WHERE l.position > :after AND l.position <= :last ORDER BY l.position LIMIT :limit"""
                        .formatted(ChainHash.CANONICAL), Object[].class)
                .setParameter("after", afterPosition)
                .setParameter("last", lastPosition)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new ChainWalk.Step((Long) row[0], (byte[]) row[1], (String) row[2]))
                .toList();
    }

    /** Looks at the whole trail: for the verification alone. */
    boolean hasUnlinkedBefore(Instant instant) {
        return session.createNativeQuery("""
                        SELECT EXISTS (SELECT 1 FROM audit_event e WHERE e.occurred_at < :instant
                                       AND NOT EXISTS (SELECT 1 FROM audit_link l WHERE l.event_id = e.id))""", Boolean.class)
                .setParameter("instant", instant)
                .getSingleResult();
    }

    long countPending() {
        return session.createNativeQuery("SELECT count(*) FROM audit_pending", Long.class).getSingleResult();
    }

    private static Optional<Object[]> single(NativeQuery<Object[]> query) {
        return query.uniqueResultOptional();
    }
}
