package id.kinerja.identity.account;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An administrator gives and takes roles, but none to himself: who keeps the keys must not let himself in to ratings. A personnel
 * officer hands out codes, but not for accounts that may do more than he: with the code he could enter as them.
 */
@ApplicationScoped
public class AccountPermissions {

    private static final Set<Role> BEYOND_PERSONNEL = EnumSet.of(Role.ADMIN, Role.AUDITOR);

    private final Caller caller;

    AccountPermissions(Caller caller) {
        this.caller = caller;
    }

    void requireRolesOfOthers(UUID account, Set<Role> present, Set<Role> wanted) {
        if (account.equals(caller.accountId()) && !present.containsAll(wanted)) {
            throw Problem.forbidden("identity.own-roles");
        }
    }

    /** @param roles those of the account that the code would open */
    public void requireIssueCode(Set<Role> roles) {
        if (!mayIssueCode(roles)) {
            throw Problem.forbidden("identity.code-beyond-own-rights");
        }
    }

    List<AccountAction> allowedActions(Set<Role> roles) {
        List<AccountAction> actions = new ArrayList<>();
        if (caller.has(Role.ADMIN)) {
            actions.add(AccountAction.CHANGE);
        }
        if (mayIssueCode(roles)) {
            actions.add(AccountAction.ISSUE_CODE);
        }
        return actions;
    }

    private boolean mayIssueCode(Set<Role> roles) {
        return caller.has(Role.ADMIN) || roles.stream().noneMatch(BEYOND_PERSONNEL::contains);
    }
}
