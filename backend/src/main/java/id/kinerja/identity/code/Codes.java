package id.kinerja.identity.code;

import id.kinerja.identity.key.MasterKey;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Makes codes and tries them. An account has one open code: a new one voids the former. */
@ApplicationScoped
class Codes {

    private static final Duration KEPT_AFTER_END = Duration.ofDays(7);

    /** @param text shown once and kept nowhere */
    record Issued(String text, Instant expiresAt) {

        @Override
        public String toString() {
            return "Issued";
        }
    }

    private final OneTimeCodeRepository codes;
    private final MasterKey master;
    private final Ids ids;
    private final OfficeTime time;
    private final SecureRandom random = new SecureRandom();

    Codes(OneTimeCodeRepository codes, MasterKey master, Ids ids, OfficeTime time) {
        this.codes = codes;
        this.master = master;
        this.ids = ids;
        this.time = time;
    }

    @Transactional(TxType.MANDATORY)
    void voidAllOf(Collection<UUID> accounts) {
        codes.voidAllOf(accounts, time.now());
    }

    /** Call {@link #voidAllOf} first where the account may have an open code. */
    @Transactional(TxType.MANDATORY)
    Issued issue(UUID account, CodePurpose purpose) {
        String text = CodeText.make(random);
        OneTimeCode code = new OneTimeCode(ids.next(), account, purpose, hashOf(text), time.now());
        codes.persist(code);
        return new Issued(text, code.expiresAt());
    }

    /** The code of the first administrator is always the last one made. */
    @Transactional(TxType.MANDATORY)
    Issued issueForFirstAdministrator() {
        codes.deleteForFirstAdministrator();
        return issue(null, CodePurpose.FIRST_ADMINISTRATOR);
    }

    /** Looks without using it up; a wrong try counts even if the caller's own work fails afterwards. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean isRight(UUID account, String typed) {
        return opens(codes.listUnusedOf(account), typed) != null;
    }

    @Transactional(TxType.REQUIRES_NEW)
    boolean isRightForFirstAdministrator(String typed) {
        return opens(codes.listUnusedForFirstAdministrator(), typed) != null;
    }

    /** @return false if somebody used it meanwhile */
    @Transactional(TxType.MANDATORY)
    boolean use(UUID account, String typed) {
        return use(opens(codes.listUnusedOf(account), typed));
    }

    @Transactional(TxType.MANDATORY)
    boolean useForFirstAdministrator(String typed) {
        return use(opens(codes.listUnusedForFirstAdministrator(), typed));
    }

    @Scheduled(every = "6h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        codes.deleteExpiredBefore(time.now().minus(KEPT_AFTER_END));
    }

    private boolean use(OneTimeCode code) {
        if (code != null) {
            code.use(time.now());
        }
        return code != null;
    }

    private OneTimeCode opens(List<OneTimeCode> candidates, String typed) {
        Instant now = time.now();
        byte[] tried = hashOf(CodeText.normalized(typed));
        return candidates.stream().filter(code -> code.isOpenAt(now)).filter(code -> code.opensWith(tried)).findFirst().orElse(null);
    }

    /** Keyed: 49 bits alone could be tried out by whoever has a copy of the database. */
    private byte[] hashOf(String text) {
        return master.hashOf("one-time-code", text);
    }
}
