package id.kinerja.identity.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RefreshTokenRepository implements PanacheRepositoryBase<RefreshToken, UUID> {

    Optional<UUID> findSessionIdOf(byte[] hash) {
        return find("hash", hash).project(SessionOfToken.class).firstResultOptional().map(SessionOfToken::sessionId);
    }

    /** To be read under the lock of its session, which decides among concurrent uses. */
    Optional<RefreshToken> findByHash(byte[] hash) {
        return find("hash", hash).firstResultOptional();
    }

    record SessionOfToken(UUID sessionId) {}
}
