package id.kinerja.identity.session;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;

/** A person's view of the own sessions. */
@ApplicationScoped
public class SessionService {

    private static final Duration KEPT_AFTER_END = Duration.ofDays(60);

    private final SessionRepository repository;
    private final Sessions sessions;
    private final Caller caller;
    private final OfficeTime time;

    SessionService(SessionRepository repository, Sessions sessions, Caller caller, OfficeTime time) {
        this.repository = repository;
        this.sessions = sessions;
        this.caller = caller;
        this.time = time;
    }

    public SessionList list() {
        UUID current = caller.findSessionId().orElse(null);
        return new SessionList(repository.listOpenOf(caller.accountId(), time.now()).stream()
                .map(each -> new SessionResponse(
                        each.id(), each.createdAt(), each.lastUsedAt(), each.device(), each.id().equals(current)))
                .toList());
    }

    /** Another person's session does not exist for the caller. */
    @Transactional
    public void revoke(UUID id) {
        Session session = repository.findForChange(id)
                .filter(each -> each.accountId().equals(caller.accountId()))
                .orElseThrow(Problem::notFound);
        if (session.isOpenAt(time.now())) {
            sessions.end(session, SessionEnd.REVOKED, "SESSION_REVOKED");
        }
    }

    /** Kept a while after their end, so that a device is still recognised; their tokens go with them. */
    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        repository.deleteExpiredBefore(time.now().minus(KEPT_AFTER_END));
    }
}
