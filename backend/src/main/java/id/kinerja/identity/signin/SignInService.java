package id.kinerja.identity.signin;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.identity.account.Accounts;
import id.kinerja.identity.account.Identifier;
import id.kinerja.identity.account.SignInAccount;
import id.kinerja.identity.password.Passwords;
import id.kinerja.identity.session.ClientDevice;
import id.kinerja.identity.session.Grant;
import id.kinerja.identity.session.Sessions;
import id.kinerja.shared.http.ClientAddress;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Lets people in. No transaction is open while a password is hashed: connections are for others meanwhile. */
@ApplicationScoped
public class SignInService {

    /** Stands in for an account that does not exist, so that both ways do the same work. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final ThrottleService throttle;
    private final ClientAddress address;
    private final AuditTrail trail;

    SignInService(Accounts accounts, Passwords passwords, Sessions sessions, ThrottleService throttle, ClientAddress address,
            AuditTrail trail) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.address = address;
        this.trail = trail;
    }

    /** One answer for a wrong password, an unknown, disabled or departed account: 401 {@code identity.bad-credentials}. */
    public Grant signIn(SignInRequest request, ClientDevice device) {
        String identifier = Identifier.normalized(request.identifier());
        Optional<SignInAccount> account = accounts.findByIdentifier(identifier);
        boolean known = sessions.isKnownDevice(account.map(SignInAccount::id).orElse(NOBODY), device.token());
        ThrottleKeys keys = ThrottleKeys.of("sign-in", identifier, address.get(), known ? device.token() : null);
        int freeTries = throttle.begin(keys);
        boolean right = passwords.matches(request.password(), account.map(SignInAccount::passwordHash).orElse(null));
        if (!right || !account.get().usable()) {
            throw refused(account, right, freeTries);
        }
        return QuarkusTransaction.requiringNew().call(() -> enter(account.get(), device, keys));
    }

    private Grant enter(SignInAccount account, ClientDevice device, ThrottleKeys keys) {
        throttle.succeed(keys);
        accounts.recordSignIn(account.id());
        return sessions.open(account, device);
    }

    /** The identifier is not recorded: people type their password there by mistake. */
    private ProblemException refused(Optional<SignInAccount> account, boolean right, int freeTries) {
        AuditEntry entry = AuditEntry.of("SIGN_IN_FAILED", "ACCOUNT", account.map(SignInAccount::id).orElse(null))
                .aboutEmployee(account.map(SignInAccount::employeeId).orElse(null))
                .with("reason", account.isEmpty() ? "UNKNOWN_ACCOUNT" : right ? "ACCOUNT_NOT_USABLE" : "WRONG_PASSWORD");
        QuarkusTransaction.requiringNew().run(() -> trail.record(entry));
        return Problem.unauthenticated("identity.bad-credentials", freeTries);
    }
}
