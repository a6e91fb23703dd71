package id.kinerja.identity.account;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.identity.account.AccountQuery.Versioned;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.http.RecordPatch;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps accounts. The office never loses its last administrator. */
@ApplicationScoped
public class AccountService {

    private static final String ACCOUNT = "ACCOUNT";

    private final AccountRepository accounts;
    private final AccountQuery query;
    private final AccountPermissions permissions;
    private final RecordPatch patches;
    private final AuditTrail trail;
    private final Event<AccountRightsChanged> rights;

    AccountService(AccountRepository accounts, AccountQuery query, AccountPermissions permissions, RecordPatch patches, AuditTrail trail,
            Event<AccountRightsChanged> rights) {
        this.accounts = accounts;
        this.query = query;
        this.permissions = permissions;
        this.patches = patches;
        this.trail = trail;
        this.rights = rights;
    }

    public Page<AccountResponse> list(String q, Role role, PageQuery page) {
        Page<AccountResponse> found = query.list(q, role, page);
        trail.recordRead(AuditEntry.list("ACCOUNTS_LISTED", ACCOUNT).with("role", role)
                .with("searched", q == null || q.isBlank() ? null : true));
        return found;
    }

    Versioned get(UUID id) {
        Versioned found = query.find(id).orElseThrow(Problem::notFound);
        trail.recordRead(AuditEntry.of("ACCOUNT_READ", ACCOUNT, id).aboutEmployee(found.account().employeeId()));
        return found;
    }

    @Transactional
    Versioned change(UUID id, String ifMatch, ObjectNode patch) {
        accounts.lockRoles();
        Account account = accounts.findForChange(id).orElseThrow(Problem::notFound);
        Etag.requireMatch(ifMatch, account.version());
        AccountChange former = new AccountChange(List.copyOf(account.roles()), account.status());
        AccountChange wanted = patches.apply(former, patch);
        permissions.requireRolesOfOthers(id, account.roles(), Set.copyOf(wanted.roles()));
        boolean administered = account.isActiveAdministrator();
        account.assign(wanted.roles());
        account.setStatus(wanted.status());
        accounts.flush();
        requireAnAdministrator(administered && !account.isActiveAdministrator());
        record(account, former);
        return query.find(id).orElseThrow();
    }

    private void requireAnAdministrator(boolean oneLess) {
        if (oneLess && accounts.countActiveAdministrators() == 0) {
            throw Problem.conflict("identity.last-administrator");
        }
    }

    private void record(Account account, AccountChange former) {
        List<Role> roles = List.copyOf(account.roles());
        if (roles.equals(former.roles()) && account.status() == former.status()) {
            return;
        }
        trail.record(AuditEntry.of("ACCOUNT_CHANGED", ACCOUNT, account.id())
                .aboutEmployee(account.employeeId())
                .changed("roles", former.roles(), roles)
                .changed("status", former.status(), account.status()));
        rights.fire(new AccountRightsChanged(account.id(), account.status() == AccountStatus.ACTIVE));
    }
}
