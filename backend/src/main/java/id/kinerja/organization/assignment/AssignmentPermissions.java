package id.kinerja.organization.assignment;

import id.kinerja.organization.OrganizationRelations;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The personnel office and the auditor see all assignments; anybody else their own and those of people they assess today, and singly
 * also those of people whose assessor's superior or unit head they are. The personnel office alone changes them.
 */
@ApplicationScoped
class AssignmentPermissions {

    private final Caller caller;
    private final OrganizationRelations relations;
    private final OfficeTime time;

    AssignmentPermissions(Caller caller, OrganizationRelations relations, OfficeTime time) {
        this.caller = caller;
        this.relations = relations;
        this.time = time;
    }

    boolean seesAll() {
        return caller.has(Role.HR_OFFICER) || caller.has(Role.AUDITOR);
    }

    /** Null for callers without a personnel file, who then see nothing but what their role shows. */
    UUID ownEmployeeId() {
        return caller.findEmployeeId().orElse(null);
    }

    boolean isOwn(UUID employeeId) {
        return employeeId.equals(ownEmployeeId());
    }

    /** 404 where the caller may not know that the person has an assignment. */
    void requireReadable(UUID employeeId) {
        UUID own = ownEmployeeId();
        boolean allowed = seesAll() || isOwn(employeeId) || (own != null && relations.between(own, employeeId, time.today()).any());
        if (!allowed) {
            throw Problem.notFound();
        }
    }

    List<AssignmentAction> actions(LocalDate endsOn) {
        boolean running = endsOn == null || !endsOn.isBefore(time.today());
        return running && caller.has(Role.HR_OFFICER) ? List.of(AssignmentAction.END) : List.of();
    }
}
