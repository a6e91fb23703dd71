package id.kinerja.identity.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The hash of a token that may be used once. Used ones are kept while their session lives, to recognise a second use. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {

    /** Two tabs, or an answer lost on the way, bring the same token twice within moments: no theft. */
    static final Duration GRACE = Duration.ofSeconds(10);

    @Id
    private UUID id;

    private UUID sessionId;
    private byte[] hash;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant usedAt;

    protected RefreshToken() {}

    RefreshToken(UUID id, UUID sessionId, byte[] hash, Instant issuedAt, Instant expiresAt) {
        this.id = id;
        this.sessionId = sessionId;
        this.hash = hash;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    void use(Instant now) {
        if (usedAt == null) {
            usedAt = now;
        }
    }

    boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** True where a second use can only be that of a copy. */
    boolean isReusedAt(Instant now, boolean sameDevice) {
        return usedAt != null && !(sameDevice && now.isBefore(usedAt.plus(GRACE)));
    }

    UUID sessionId() {
        return sessionId;
    }
}
