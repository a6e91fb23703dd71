package id.kinerja.document;

import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who may print a unit. Its head, and those above, print everything; the personnel office prints plans, which it may read,
 * and nothing with a rating on it. Each form is read as the caller, so that this decides only about beginning.
 */
@ApplicationScoped
class UnitPrintPermissions {

    private final Caller caller;
    private final UnitHeads heads;
    private final OfficeTime time;

    UnitPrintPermissions(Caller caller, UnitHeads heads, OfficeTime time) {
        this.caller = caller;
        this.heads = heads;
        this.time = time;
    }

    /** 403 for anybody else; units themselves are no secret. */
    void require(FormKind kind, UUID unitId) {
        boolean personnel = caller.has(Role.HR_OFFICER);
        if (personnel && kind == FormKind.PLAN || heads(unitId)) {
            return;
        }
        throw Problem.forbidden(personnel ? "document.only-plans-for-personnel" : "document.only-unit-head");
    }

    private boolean heads(UUID unitId) {
        return caller.findEmployeeId().map(me -> heads.unitsUnder(me, time.today()).contains(unitId)).orElse(false);
    }
}
