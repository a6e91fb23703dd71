package id.kinerja.cycle.rule;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The personnel office sets the rules, the auditor reads them. */
@ApplicationScoped
class RulePermissions {

    private final Caller caller;

    RulePermissions(Caller caller) {
        this.caller = caller;
    }

    List<RuleAction> actions() {
        return caller.has(Role.HR_OFFICER) ? List.of(RuleAction.ADD_VERSION) : List.of();
    }
}
