package id.kinerja.employee;

import id.kinerja.organization.OrganizationRelations;
import id.kinerja.organization.UnitRef;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A personnel record is read by the person, the personnel office, the auditor, and whoever is the person's assessor, that assessor's
 * superior or head of the unit today. Lists belong to the first two and, for their units, to heads. An administrator as such reads none.
 */
@ApplicationScoped
class EmployeePermissions {

    private final Caller caller;
    private final OrganizationRelations relations;
    private final OfficeTime time;

    EmployeePermissions(Caller caller, OrganizationRelations relations, OfficeTime time) {
        this.caller = caller;
        this.relations = relations;
        this.time = time;
    }

    boolean isSelf(UUID employeeId) {
        return caller.findEmployeeId().filter(employeeId::equals).isPresent();
    }

    /** 404 where the caller may not know that there is such a person. */
    void requireReadable(UUID employeeId) {
        boolean allowed = seesAll() || isSelf(employeeId)
                || caller.findEmployeeId().map(own -> relations.between(own, employeeId, time.today()).any()).orElse(false);
        if (!allowed) {
            throw Problem.notFound();
        }
    }

    /** 403 for callers who may list nobody. */
    EmployeeScope listScope() {
        if (seesAll()) {
            return EmployeeScope.EVERYBODY;
        }
        List<UUID> headed = caller.findEmployeeId()
                .map(own -> relations.unitsHeadedBy(own, time.today()).stream().map(UnitRef::id).toList())
                .orElse(List.of());
        if (headed.isEmpty()) {
            throw Problem.forbidden();
        }
        return new EmployeeScope(headed);
    }

    List<EmployeeAction> actions(UUID employeeId, boolean active) {
        List<EmployeeAction> actions = new ArrayList<>();
        if (caller.has(Role.HR_OFFICER)) {
            actions.add(EmployeeAction.UPDATE);
            if (active) {
                actions.add(EmployeeAction.ASSIGN);
            }
        }
        if (isSelf(employeeId)) {
            actions.add(EmployeeAction.CONFIRM_DATA);
        }
        return actions;
    }

    private boolean seesAll() {
        return caller.has(Role.HR_OFFICER) || caller.has(Role.AUDITOR);
    }
}
