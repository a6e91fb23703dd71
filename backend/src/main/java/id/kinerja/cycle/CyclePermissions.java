package id.kinerja.cycle;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Everybody signed in reads the cycles; the personnel office keeps them. */
@ApplicationScoped
class CyclePermissions {

    private final Caller caller;

    CyclePermissions(Caller caller) {
        this.caller = caller;
    }

    /** @param over whether its last period has ended: a cycle that runs cannot be closed */
    List<CycleAction> actions(CycleStatus status, boolean over) {
        List<CycleAction> actions = new ArrayList<>();
        if (caller.has(Role.HR_OFFICER) && status != CycleStatus.CLOSED) {
            actions.add(CycleAction.UPDATE);
            if (status == CycleStatus.DRAFT) {
                actions.add(CycleAction.OPEN);
            } else if (over) {
                actions.add(CycleAction.CLOSE);
            }
        }
        return actions;
    }

    List<PeriodAction> periodActions(CycleStatus status) {
        return caller.has(Role.HR_OFFICER) && status != CycleStatus.CLOSED ? List.of(PeriodAction.UPDATE) : List.of();
    }
}
