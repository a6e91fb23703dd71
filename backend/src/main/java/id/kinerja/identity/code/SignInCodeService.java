package id.kinerja.identity.code;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.identity.account.AccountPermissions;
import id.kinerja.identity.account.Accounts;
import id.kinerja.identity.code.CodeRecipientQuery.Recipient;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Codes that the personnel officer hands over: for a first sign-in as well as for a forgotten password. */
@ApplicationScoped
public class SignInCodeService {

    private static final int MOST = 200;

    private final CodeRecipientQuery recipients;
    private final Accounts accounts;
    private final AccountPermissions permissions;
    private final Codes codes;
    private final AuditTrail trail;
    private final OfficeTime time;

    SignInCodeService(CodeRecipientQuery recipients, Accounts accounts, AccountPermissions permissions, Codes codes, AuditTrail trail,
            OfficeTime time) {
        this.recipients = recipients;
        this.accounts = accounts;
        this.permissions = permissions;
        this.codes = codes;
        this.trail = trail;
        this.time = time;
    }

    /** Opens the account where there is none; the former code of the account is void. */
    @Transactional
    public SignInCodeResponse issue(UUID employee) {
        Recipient recipient = recipients.find(employee).orElseThrow(() -> Problem.notFound("identity.no-such-employee"));
        permissions.requireIssueCode(recipient.roles());
        UUID account = accountOf(recipient);
        codes.voidAllOf(List.of(account));
        return issue(recipient, account);
    }

    /** At most 200 people, by name, who hold no open code. */
    @Transactional
    public SignInCodeBatchResponse issueAll(SignInCodeBatchRequest request) {
        List<Recipient> found =
                recipients.list(request.unitId(), request.withoutPasswordOnly(), time.today(), time.now(), MOST + 1);
        List<SignInCodeResponse> items = found.stream()
                .limit(MOST)
                .map(recipient -> issue(recipient, accountOf(recipient)))
                .toList();
        return new SignInCodeBatchResponse(items, found.size() > MOST);
    }

    private UUID accountOf(Recipient recipient) {
        return recipient.account() == null ? accounts.openForEmployee(recipient.employee()) : recipient.account();
    }

    private SignInCodeResponse issue(Recipient recipient, UUID account) {
        Codes.Issued code = codes.issue(account, CodePurpose.SIGN_IN);
        trail.record(AuditEntry.of("CODE_ISSUED", "ACCOUNT", account)
                .aboutEmployee(recipient.employee())
                .with("purpose", CodePurpose.SIGN_IN)
                .with("expiresAt", code.expiresAt()));
        return new SignInCodeResponse(recipient.employee(), recipient.name(), recipient.nip(), code.text(), code.expiresAt());
    }
}
