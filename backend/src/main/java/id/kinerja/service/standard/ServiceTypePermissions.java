package id.kinerja.service.standard;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Standards are for everybody to read; the personnel office keeps them. */
@ApplicationScoped
class ServiceTypePermissions {

    private final Caller caller;

    ServiceTypePermissions(Caller caller) {
        this.caller = caller;
    }

    List<ServiceTypeAction> actions() {
        return caller.has(Role.HR_OFFICER) ? List.of(ServiceTypeAction.values()) : List.of();
    }
}
