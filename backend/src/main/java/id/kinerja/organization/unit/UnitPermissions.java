package id.kinerja.organization.unit;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Everybody signed in may read the tree of units; the personnel office keeps it. */
@ApplicationScoped
class UnitPermissions {

    private final Caller caller;

    UnitPermissions(Caller caller) {
        this.caller = caller;
    }

    List<UnitAction> actions() {
        return caller.has(Role.HR_OFFICER) ? List.of(UnitAction.UPDATE) : List.of();
    }
}
