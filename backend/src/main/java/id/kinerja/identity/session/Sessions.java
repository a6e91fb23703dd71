package id.kinerja.identity.session;

import id.kinerja.audit.AuditActor;
import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.identity.IdentityConfig;
import id.kinerja.identity.account.AccountRightsChanged;
import id.kinerja.identity.account.Accounts;
import id.kinerja.identity.account.SignInAccount;
import id.kinerja.identity.session.SessionRepository.Revocation;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Opens, continues and ends sessions. */
@ApplicationScoped
public class Sessions {

    private final SessionRepository sessions;
    private final RefreshTokenRepository tokens;
    private final AccessTokens accessTokens;
    private final Accounts accounts;
    private final AuditTrail trail;
    private final Event<Revocation> revocations;
    private final IdentityConfig config;
    private final Ids ids;
    private final OfficeTime time;

    Sessions(SessionRepository sessions, RefreshTokenRepository tokens, AccessTokens accessTokens, Accounts accounts,
            AuditTrail trail, Event<Revocation> revocations, IdentityConfig config, Ids ids, OfficeTime time) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.accessTokens = accessTokens;
        this.accounts = accounts;
        this.trail = trail;
        this.revocations = revocations;
        this.config = config;
        this.ids = ids;
        this.time = time;
    }

    /** @param device its device token of an earlier sign-in, or null */
    @Transactional
    public Grant open(SignInAccount account, ClientDevice device) {
        String deviceToken = device.token() == null ? OpaqueSecret.make().text() : device.token();
        Session session = new Session(ids.next(), account.id(), DeviceName.of(device.userAgent()),
                OpaqueSecret.hashOf(deviceToken), time.now(), config.sessionAbsolute());
        sessions.persist(session);
        trail.record(AuditEntry.of("SIGNED_IN", "SESSION", session.id())
                .by(actor(account))
                .aboutEmployee(account.employeeId())
                .with("accountId", account.id())
                .with("device", session.device()));
        return grant(account, session, deviceToken);
    }

    /** Trades a refresh token for the next; a second use of one ends the session, and that end outlives the refusal. */
    @Transactional(dontRollbackOn = ProblemException.class)
    public Grant refresh(String refreshToken, ClientDevice device) {
        byte[] hash = OpaqueSecret.hashOf(refreshToken);
        Session session = tokens.findSessionIdOf(hash).flatMap(sessions::findForChange).orElseThrow(Sessions::ended);
        RefreshToken token = tokens.findByHash(hash).orElseThrow(Sessions::ended);
        Instant now = time.now();
        if (!session.isOpenAt(now) || token.isExpiredAt(now)) {
            throw ended();
        }
        boolean sameDevice = device.token() != null && session.isOfDevice(OpaqueSecret.hashOf(device.token()));
        if (token.isReusedAt(now, sameDevice)) {
            end(session, SessionEnd.TOKEN_REUSED, "REFRESH_TOKEN_REUSED");
            throw ended();
        }
        SignInAccount account = accounts.findForSignIn(session.accountId()).orElseThrow();
        if (!account.usable()) {
            end(session, SessionEnd.ACCOUNT_DISABLED, "SESSION_ENDED");
            throw ended();
        }
        token.use(now);
        session.use(now);
        return grant(account, session, device.token());
    }

    /** Ends the session of this token; a token that is unknown or spent is no failure: the wish is fulfilled. */
    @Transactional
    public void signOut(String refreshToken) {
        tokens.findSessionIdOf(OpaqueSecret.hashOf(refreshToken))
                .flatMap(sessions::findForChange)
                .filter(session -> session.isOpenAt(time.now()))
                .ifPresent(session -> end(session, SessionEnd.SIGNED_OUT, "SIGNED_OUT"));
    }

    /** @param kept the session that stays, or null */
    @Transactional
    public void endAllBut(UUID kept, UUID accountId, SessionEnd reason) {
        for (Session session : sessions.listOpenForChange(accountId, time.now())) {
            if (!session.id().equals(kept)) {
                end(session, reason, "SESSION_ENDED");
            }
        }
    }

    public boolean isKnownDevice(UUID accountId, String deviceToken) {
        return deviceToken != null && sessions.isKnownDevice(accountId, OpaqueSecret.hashOf(deviceToken));
    }

    void followRights(@Observes AccountRightsChanged change) {
        for (Session session : sessions.listOpenForChange(change.accountId(), time.now())) {
            if (change.usable()) {
                session.voidAccessTokens(time.now());
                revocations.fire(new Revocation(session.id(), false, session.tokenGeneration()));
            } else {
                end(session, SessionEnd.ACCOUNT_DISABLED, "SESSION_ENDED");
            }
        }
    }

    void end(Session session, SessionEnd reason, String action) {
        session.end(reason, time.now());
        revocations.fire(new Revocation(session.id(), true, session.tokenGeneration()));
        trail.record(AuditEntry.of(action, "SESSION", session.id()).with("accountId", session.accountId()).with("reason", reason));
    }

    private Grant grant(SignInAccount account, Session session, String deviceToken) {
        Instant now = time.now();
        Instant idleEnd = now.plus(config.sessionIdle());
        Instant expiresAt = idleEnd.isBefore(session.expiresAt()) ? idleEnd : session.expiresAt();
        OpaqueSecret refresh = OpaqueSecret.make();
        tokens.persist(new RefreshToken(ids.next(), session.id(), refresh.hash(), now, expiresAt));
        return new Grant(accessTokens.write(account, session), accessTokens.life(), refresh.text(), deviceToken,
                Duration.between(now, expiresAt));
    }

    private static AuditActor actor(SignInAccount account) {
        return AuditActor.account(account.id(), account.employeeId());
    }

    private static ProblemException ended() {
        return Problem.unauthenticated("identity.session-ended");
    }
}
