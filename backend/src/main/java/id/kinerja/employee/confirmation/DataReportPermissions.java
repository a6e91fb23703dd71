package id.kinerja.employee.confirmation;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The personnel office and the auditor read all reports, everybody else their own; the personnel office answers them. */
@ApplicationScoped
class DataReportPermissions {

    private final Caller caller;

    DataReportPermissions(Caller caller) {
        this.caller = caller;
    }

    boolean seesAll() {
        return caller.has(Role.HR_OFFICER) || caller.has(Role.AUDITOR);
    }

    /** Null for all; otherwise the only person whose reports the caller sees. */
    UUID onlyOf() {
        return seesAll() ? null : caller.employeeIdOrThrow();
    }

    boolean isOwn(UUID employeeId) {
        return caller.findEmployeeId().filter(employeeId::equals).isPresent();
    }

    void requireReadable(UUID employeeId) {
        if (!seesAll() && !isOwn(employeeId)) {
            throw Problem.notFound();
        }
    }

    List<DataReportAction> actions(ReportState state) {
        return state == ReportState.OPEN && caller.has(Role.HR_OFFICER) ? List.of(DataReportAction.RESOLVE) : List.of();
    }
}
