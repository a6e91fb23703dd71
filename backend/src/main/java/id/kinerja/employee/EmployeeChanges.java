package id.kinerja.employee;

import id.kinerja.audit.AuditEntry;

/** Field by field what became of a personnel record, for the audit trail. */
final class EmployeeChanges {

    private static final EmployeeRequest NOTHING = new EmployeeRequest(null, null, null, null, null, null, null, null, null);

    private EmployeeChanges() {}

    /** @param before null for a new record */
    static AuditEntry between(AuditEntry entry, EmployeeRequest before, EmployeeRequest after) {
        EmployeeRequest former = before == null ? NOTHING : before;
        return entry.changed("nip", former.nip(), after.nip())
                .changed("name", former.name(), after.name())
                .changed("titlePrefix", former.titlePrefix(), after.titlePrefix())
                .changed("titleSuffix", former.titleSuffix(), after.titleSuffix())
                .changed("status", former.status(), after.status())
                .changed("grade", former.grade(), after.grade())
                .changed("email", former.email(), after.email())
                .changed("contractEndsOn", former.contractEndsOn(), after.contractEndsOn())
                .changed("active", former.active(), after.active());
    }
}
