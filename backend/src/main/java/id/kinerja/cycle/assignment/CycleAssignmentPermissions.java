package id.kinerja.cycle.assignment;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The personnel office and the auditor read the list of places, the personnel office alone changes one. */
@ApplicationScoped
class CycleAssignmentPermissions {

    private final Caller caller;

    CycleAssignmentPermissions(Caller caller) {
        this.caller = caller;
    }

    List<CycleAssignmentAction> actions() {
        return caller.has(Role.HR_OFFICER) ? List.of(CycleAssignmentAction.REFRESH) : List.of();
    }
}
