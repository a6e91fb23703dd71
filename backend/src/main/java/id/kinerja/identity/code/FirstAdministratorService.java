package id.kinerja.identity.code;

import id.kinerja.audit.AuditActor;
import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.identity.account.Accounts;
import id.kinerja.identity.account.Identifier;
import id.kinerja.identity.password.Passwords;
import id.kinerja.identity.signin.PasswordService;
import id.kinerja.identity.signin.SlowDown;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The way in to an empty office: a code that only who runs the server can read. It is gone with the first account. */
@ApplicationScoped
public class FirstAdministratorService {

    /** A one-person office can begin: the first administrator also keeps personnel. */
    private static final List<Role> ROLES = List.of(Role.ADMIN, Role.HR_OFFICER);
    private static final String PURPOSE = "first-administrator";

    private final Accounts accounts;
    private final Codes codes;
    private final Passwords hashes;
    private final PasswordService passwords;
    private final SlowDown slowDown;
    private final FirstAdministratorLink link;
    private final AuditTrail trail;

    FirstAdministratorService(Accounts accounts, Codes codes, Passwords hashes, PasswordService passwords, SlowDown slowDown,
            FirstAdministratorLink link, AuditTrail trail) {
        this.accounts = accounts;
        this.codes = codes;
        this.hashes = hashes;
        this.passwords = passwords;
        this.slowDown = slowDown;
        this.link = link;
        this.trail = trail;
    }

    /** A new code at each start without accounts; the former is void. */
    @Transactional
    public Optional<String> prepare() {
        return accounts.areThereAny() ? Optional.empty() : Optional.of(codes.issueForFirstAdministrator().text());
    }

    public FirstAdministratorResponse create(FirstAdministratorRequest request) {
        slowDown.begin(PURPOSE, PURPOSE);
        if (accounts.areThereAny() || !codes.isRightForFirstAdministrator(request.code())) {
            throw refused();
        }
        slowDown.succeed(PURPOSE, PURPOSE);
        String email = Identifier.normalized(request.email());
        passwords.requireStrong(request.password(), "/password", request.name(), email);
        String hash = hashes.hash(request.password());
        UUID account = QuarkusTransaction.requiringNew().call(() -> open(request, email, hash));
        link.remove();
        return new FirstAdministratorResponse(account, email);
    }

    /** The code's row is locked by its use, so that two who have it cannot both become the first. */
    private UUID open(FirstAdministratorRequest request, String email, String hash) {
        if (!codes.useForFirstAdministrator(request.code())) {
            throw refused();
        }
        UUID account = accounts.openForPerson(request.name(), email, ROLES, hash);
        trail.record(AuditEntry.of("FIRST_ADMINISTRATOR_CREATED", "ACCOUNT", account)
                .by(AuditActor.account(account, null))
                .with("roles", ROLES));
        return account;
    }

    private static ProblemException refused() {
        return Problem.rule("identity.first-code-refused").at("/code", "identity.first-code-refused");
    }
}
