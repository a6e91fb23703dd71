package id.kinerja.identity.code;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OneTimeCodeRepository implements PanacheRepositoryBase<OneTimeCode, UUID> {

    /** Locked: two tries at one time must not share the last one. */
    List<OneTimeCode> listUnusedOf(UUID account) {
        return find("accountId = ?1 AND usedAt IS NULL ORDER BY id", account).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<OneTimeCode> listUnusedForFirstAdministrator() {
        return find("purpose = ?1 AND usedAt IS NULL ORDER BY id", CodePurpose.FIRST_ADMINISTRATOR)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void voidAllOf(Collection<UUID> accounts, Instant now) {
        update("usedAt = ?1 WHERE usedAt IS NULL AND accountId IN ?2", now, accounts);
    }

    void deleteForFirstAdministrator() {
        delete("purpose = ?1", CodePurpose.FIRST_ADMINISTRATOR);
    }

    void deleteExpiredBefore(Instant instant) {
        delete("expiresAt < ?1", instant);
    }
}
