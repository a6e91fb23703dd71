package id.kinerja.identity.account;

import id.kinerja.shared.caller.Role;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Accounts for the rest of identity and for the demo: finding, making, new passwords. */
@ApplicationScoped
public class Accounts {

    private final AccountRepository accounts;
    private final Ids ids;
    private final OfficeTime time;

    Accounts(AccountRepository accounts, Ids ids, OfficeTime time) {
        this.accounts = accounts;
        this.ids = ids;
        this.time = time;
    }

    /** @param identifier a NIP or an e-mail address, already {@linkplain Identifier#normalized normalized} */
    public Optional<SignInAccount> findByIdentifier(String identifier) {
        return accounts.findByIdentifier(identifier);
    }

    public Optional<SignInAccount> findForSignIn(UUID id) {
        return accounts.findForSignIn(id);
    }

    /** Whether anybody can enter at all. */
    public boolean areThereAny() {
        return accounts.hasAny();
    }

    @Transactional
    public void recordSignIn(UUID id) {
        accounts.recordSignIn(id, time.now());
    }

    /** Gives an account its roles without asking who wants it: for the demo office and the first start. */
    @Transactional
    public void assignRoles(UUID id, Collection<Role> roles) {
        accounts.findForChange(id).orElseThrow(Problem::notFound).assign(roles);
    }

    /** @param hash as {@code Passwords} makes it */
    @Transactional
    public void changePassword(UUID id, String hash) {
        accounts.findForChange(id).orElseThrow(Problem::notFound).changePassword(hash, time.now());
    }

    /** An account for an employee who has none, with the role EMPLOYEE; the employee's own address serves for sign-in. */
    @Transactional
    public UUID openForEmployee(UUID employeeId) {
        Account account = Account.ofEmployee(ids.next(), employeeId, null, time.now());
        accounts.persistAndFlush(account);
        return account.id();
    }

    /** @param passwordHash null where the person will choose a password by a one-time code */
    @Transactional
    public UUID openForPerson(String name, String email, Collection<Role> roles, String passwordHash) {
        Account account = Account.ofPerson(ids.next(), name, email, roles, time.now());
        if (passwordHash != null) {
            account.changePassword(passwordHash, time.now());
        }
        accounts.persistAndFlush(account);
        return account.id();
    }
}
