package id.kinerja.integration;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Imports belong to the personnel office as a whole: a colleague may finish what another began. */
@ApplicationScoped
class ImportPermissions {

    private final Caller caller;

    ImportPermissions(Caller caller) {
        this.caller = caller;
    }

    List<ImportAction> actions(ImportState state, ImportCounts counts, boolean rowsKept) {
        List<ImportAction> actions = new ArrayList<>();
        if (!caller.has(Role.HR_OFFICER)) {
            return actions;
        }
        if (state == ImportState.CHECKED) {
            actions.add(ImportAction.MAP);
            if (counts.create() + counts.update() > 0) {
                actions.add(ImportAction.APPLY);
            }
            actions.add(ImportAction.DISCARD);
        }
        if (rowsKept && counts.rejected() > 0) {
            actions.add(ImportAction.DOWNLOAD_REJECTED_ROWS);
        }
        return actions;
    }
}
