package id.kinerja.identity.code;

import id.kinerja.audit.AuditActor;
import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.identity.account.Accounts;
import id.kinerja.identity.account.Identifier;
import id.kinerja.identity.account.SignInAccount;
import id.kinerja.identity.password.Passwords;
import id.kinerja.identity.signin.PasswordService;
import id.kinerja.identity.signin.SlowDown;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** A forgotten or first password: a code is asked for by mail, or was handed over, and is traded for a new password. */
@ApplicationScoped
public class PasswordResetService {

    private final Accounts accounts;
    private final Codes codes;
    private final Passwords hashes;
    private final PasswordService passwords;
    private final SlowDown slowDown;
    private final ResetMail mail;
    private final MailConfig config;
    private final AuditTrail trail;

    PasswordResetService(Accounts accounts, Codes codes, Passwords hashes, PasswordService passwords, SlowDown slowDown, ResetMail mail,
            MailConfig config, AuditTrail trail) {
        this.accounts = accounts;
        this.codes = codes;
        this.hashes = hashes;
        this.passwords = passwords;
        this.slowDown = slowDown;
        this.mail = mail;
        this.config = config;
        this.trail = trail;
    }

    /** Always the same answer, whether there is an account, an address, or mail at all. */
    public void request(ResetRequest request) {
        String identifier = Identifier.normalized(request.identifier());
        slowDown.begin("reset", identifier);
        accounts.findByIdentifier(identifier)
                .filter(account -> config.enabled() && account.usable() && account.email() != null)
                .ifPresent(this::mailCode);
    }

    private void mailCode(SignInAccount account) {
        Codes.Issued code = QuarkusTransaction.requiringNew().call(() -> {
            codes.voidAllOf(List.of(account.id()));
            trail.record(AuditEntry.of("CODE_ISSUED", "ACCOUNT", account.id())
                    .aboutEmployee(account.employeeId())
                    .with("purpose", CodePurpose.PASSWORD_RESET));
            return codes.issue(account.id(), CodePurpose.PASSWORD_RESET);
        });
        mail.send(account.email(), account.name(), code.text());
    }

    /** A weak password does not use up the code; the right code ends all sessions. */
    public void redeem(RedemptionRequest request) {
        String identifier = Identifier.normalized(request.identifier());
        slowDown.begin("code", identifier);
        SignInAccount account = rightful(accounts.findByIdentifier(identifier), request.code());
        slowDown.succeed("code", identifier);
        passwords.requireStrong(request.newPassword(), "/newPassword", account.nip(), account.name(), account.email());
        String hash = hashes.hash(request.newPassword());
        QuarkusTransaction.requiringNew().run(() -> replace(account, request.code(), hash));
    }

    private SignInAccount rightful(Optional<SignInAccount> account, String code) {
        return account.filter(SignInAccount::usable)
                .filter(found -> codes.isRight(found.id(), code))
                .orElseThrow(() -> refused(account));
    }

    private void replace(SignInAccount account, String code, String hash) {
        if (!codes.use(account.id(), code)) {
            throw refused();
        }
        trail.record(AuditEntry.of("CODE_REDEEMED", "ACCOUNT", account.id())
                .by(AuditActor.account(account.id(), account.employeeId()))
                .aboutEmployee(account.employeeId()));
        passwords.replace(account.id(), account.employeeId(), hash, null);
    }

    private ProblemException refused(Optional<SignInAccount> account) {
        AuditEntry entry = AuditEntry.of("CODE_REFUSED", "ACCOUNT", account.map(SignInAccount::id).orElse(null))
                .aboutEmployee(account.map(SignInAccount::employeeId).orElse(null));
        QuarkusTransaction.requiringNew().run(() -> trail.record(entry));
        return refused();
    }

    private static ProblemException refused() {
        return Problem.rule("identity.code-refused").at("/code", "identity.code-refused");
    }
}
