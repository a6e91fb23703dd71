package id.kinerja.organization.calendar;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Everybody signed in may read the calendar; the personnel office keeps it. */
@ApplicationScoped
class HolidayPermissions {

    private final Caller caller;

    HolidayPermissions(Caller caller) {
        this.caller = caller;
    }

    List<HolidayAction> actions() {
        return caller.has(Role.HR_OFFICER) ? List.of(HolidayAction.UPDATE, HolidayAction.DELETE) : List.of();
    }
}
