package id.kinerja.identity.signin;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.identity.account.Accounts;
import id.kinerja.identity.account.SignInAccount;
import id.kinerja.identity.password.PasswordRules;
import id.kinerja.identity.password.PasswordWeakness;
import id.kinerja.identity.password.Passwords;
import id.kinerja.identity.session.SessionEnd;
import id.kinerja.identity.session.Sessions;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.ClientAddress;
import id.kinerja.shared.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;

/** New passwords, by the present one or after a one-time code. */
@ApplicationScoped
public class PasswordService {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final ThrottleService throttle;
    private final ClientAddress address;
    private final AuditTrail trail;
    private final Caller caller;

    PasswordService(Accounts accounts, Passwords passwords, Sessions sessions, ThrottleService throttle, ClientAddress address,
            AuditTrail trail, Caller caller) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.address = address;
        this.trail = trail;
        this.caller = caller;
    }

    /** Ends all other sessions: whoever knew the former password is out. */
    public void change(PasswordChangeRequest request) {
        SignInAccount account = accounts.findForSignIn(caller.accountId()).orElseThrow(Problem::unauthenticated);
        ThrottleKeys keys = ThrottleKeys.of("password", account.id().toString(), address.get(), null);
        throttle.begin(keys);
        if (!passwords.matches(request.currentPassword(), account.passwordHash())) {
            throw Problem.rule("identity.wrong-current-password").at("/currentPassword", "identity.wrong-current-password");
        }
        requireStrong(request.newPassword(), "/newPassword", account.nip(), account.name(), account.email());
        String hash = passwords.hash(request.newPassword());
        QuarkusTransaction.requiringNew().run(() -> {
            throttle.succeed(keys);
            replace(account.id(), account.employeeId(), hash, caller.findSessionId().orElse(null));
        });
    }

    /** 422 with the reason, before anything costly is done. */
    public void requireStrong(String password, String pointer, String... known) {
        PasswordRules.findWeakness(password, Arrays.asList(known)).ifPresent(weakness -> {
            throw Problem.rule(weakness.key(), limitOf(weakness)).at(pointer, weakness.key(), limitOf(weakness));
        });
    }

    /** @param kept the session that stays, or null */
    @Transactional
    public void replace(UUID account, UUID employee, String hash, UUID kept) {
        accounts.changePassword(account, hash);
        sessions.endAllBut(kept, account, SessionEnd.PASSWORD_CHANGED);
        trail.record(AuditEntry.of("PASSWORD_CHANGED", "ACCOUNT", account).aboutEmployee(employee));
    }

    private static int limitOf(PasswordWeakness weakness) {
        return weakness == PasswordWeakness.TOO_LONG ? PasswordRules.LONGEST : PasswordRules.SHORTEST;
    }
}
