package id.kinerja.identity.session;

import id.kinerja.identity.IdentityConfig;
import id.kinerja.identity.session.SessionRepository.Revocation;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sessions whose access tokens no longer count although they have not yet expired. This instance knows its own at once,
 * those of others after five seconds. Only the last minutes are kept: older tokens have expired by themselves.
 */
@ApplicationScoped
class RevokedSessions {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final SessionRepository sessions;
    private final IdentityConfig config;
    private final OfficeTime time;
    private volatile Map<UUID, Revocation> known = new ConcurrentHashMap<>();

    RevokedSessions(SessionRepository sessions, IdentityConfig config, OfficeTime time) {
        this.sessions = sessions;
        this.config = config;
        this.time = time;
    }

    boolean isRevoked(UUID session, long generation) {
        Revocation revocation = known.get(session);
        return revocation != null && (revocation.ended() || generation < revocation.generation());
    }

    void add(@Observes(during = TransactionPhase.AFTER_SUCCESS) Revocation revocation) {
        known.put(revocation.sessionId(), revocation);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        Instant since = time.now().minus(config.accessToken()).minus(MARGIN);
        List<Revocation> recent = sessions.listRevokedSince(since);
        Map<UUID, Revocation> fresh = new ConcurrentHashMap<>();
        recent.forEach(revocation -> fresh.put(revocation.sessionId(), revocation));
        known = fresh;
    }
}
