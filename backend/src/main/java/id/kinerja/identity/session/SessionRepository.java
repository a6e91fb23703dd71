package id.kinerja.identity.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {

    /** @param generation the lowest generation of access tokens that still counts; none where the session has ended */
    record Revocation(UUID sessionId, boolean ended, int generation) {}

    Optional<Session> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Session> listOpenOf(UUID accountId, Instant now) {
        return list("accountId = ?1 AND endedAt IS NULL AND expiresAt > ?2 ORDER BY lastUsedAt DESC, id DESC", accountId, now);
    }

    List<Session> listOpenForChange(UUID accountId, Instant now) {
        return find("accountId = ?1 AND endedAt IS NULL AND expiresAt > ?2 ORDER BY id", accountId, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Revocation> listRevokedSince(Instant since) {
        return getEntityManager()
                .createQuery("SELECT new id.kinerja.identity.session.SessionRepository$Revocation(s.id, s.endedAt IS NOT NULL,"
                        + " s.tokenGeneration) FROM Session s WHERE s.revokedAt > :since", Revocation.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** A device from which this account was entered before, and not one that was thrown out. */
    boolean isKnownDevice(UUID accountId, byte[] deviceHash) {
        return count("accountId = :account AND deviceHash = :device AND (endReason IS NULL OR endReason NOT IN :thrownOut)",
                Parameters.with("account", accountId)
                        .and("device", deviceHash)
                        .and("thrownOut", List.of(SessionEnd.REVOKED, SessionEnd.TOKEN_REUSED))) > 0;
    }

    long deleteExpiredBefore(Instant instant) {
        return delete("expiresAt < ?1", instant);
    }
}
