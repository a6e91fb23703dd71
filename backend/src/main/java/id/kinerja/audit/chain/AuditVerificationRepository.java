package id.kinerja.audit.chain;

import id.kinerja.shared.paging.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class AuditVerificationRepository {

    private static final String COLUMNS = """
            SELECT verified_at, checked, intact, first_broken_position, reason, head_position, encode(head_hash, 'hex') AS head_hash
              FROM audit_verification""";

    private final Session session;

    AuditVerificationRepository(Session session) {
        this.session = session;
    }

    void insert(UUID id, UUID by, VerificationResponse outcome) {
        session.createNativeMutationQuery("""
                        INSERT INTO audit_verification (id, verified_at, verified_by, checked, intact, first_broken_position, reason,
                                                        head_position, head_hash)
                        VALUES (:id, :at, :by, :checked, :intact, CAST(:broken AS bigint), :reason, :position, decode(:hash, 'hex'))""")
                .setParameter("id", id)
                .setParameter("at", outcome.verifiedAt())
                .setParameter("by", by)
                .setParameter("checked", outcome.checked())
                .setParameter("intact", outcome.intact())
                .setParameter("broken", outcome.firstBrokenPosition() == null ? null : outcome.firstBrokenPosition().toString())
                .setParameter("reason", outcome.reason() == null ? null : outcome.reason().name())
                .setParameter("position", outcome.headPosition())
                .setParameter("hash", outcome.headHash())
                .executeUpdate();
    }

    Optional<VerificationResponse> findLast() {
        return find(" ORDER BY verified_at DESC, id DESC LIMIT 1");
    }

    /** The last head that was found in order: from it on, the chain may only have grown. */
    Optional<VerificationResponse> findLastIntact() {
        return find(" WHERE intact ORDER BY verified_at DESC, id DESC LIMIT 1");
    }

    private Optional<VerificationResponse> find(String which) {
        return session.createNativeQuery(COLUMNS + which, Tuple.class).getResultStream().map(Row::new).map(row ->
                new VerificationResponse(row.instant("verified_at"), row.whole("checked"), row.flag("intact"),
                        row.text("first_broken_position") == null ? null : row.whole("first_broken_position"),
                        row.oneOf("reason", BreakReason.class), row.whole("head_position"), row.text("head_hash")))
                .findFirst();
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
