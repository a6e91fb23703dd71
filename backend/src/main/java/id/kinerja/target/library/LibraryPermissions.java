package id.kinerja.target.library;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Everybody who writes a plan reads the library; the personnel office keeps it. It says nothing about anybody. */
@ApplicationScoped
class LibraryPermissions {

    private final Caller caller;

    LibraryPermissions(Caller caller) {
        this.caller = caller;
    }

    List<LibraryTargetAction> actions() {
        return caller.has(Role.HR_OFFICER) ? List.of(LibraryTargetAction.UPDATE, LibraryTargetAction.DELETE) : List.of();
    }
}
