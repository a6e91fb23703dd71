package id.kinerja.employee;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Keeps the personnel records. */
@ApplicationScoped
public class EmployeeService {

    public static final String SUBJECT = "EMPLOYEE";

    private final EmployeeRepository employees;
    private final EmployeeReading reading;
    private final EmployeePermissions permissions;
    private final AuditTrail trail;
    private final OfficeTime time;
    private final Ids ids;

    EmployeeService(EmployeeRepository employees, EmployeeReading reading, EmployeePermissions permissions, AuditTrail trail,
            OfficeTime time, Ids ids) {
        this.employees = employees;
        this.reading = reading;
        this.permissions = permissions;
        this.trail = trail;
        this.time = time;
        this.ids = ids;
    }

    public Page<EmployeeSummary> listEmployees(EmployeeFilter filter, PageQuery page) {
        EmployeeScope scope = permissions.listScope();
        trail.recordRead(AuditEntry.list("EMPLOYEES_LISTED", SUBJECT).with("filter", filter.asDetail()));
        return reading.list(filter, scope, time.today(), page);
    }

    public EmployeeResponse getEmployee(UUID id) {
        permissions.requireReadable(id);
        EmployeeResponse found = response(id);
        if (!permissions.isSelf(id)) {
            trail.recordRead(AuditEntry.of("EMPLOYEE_READ", SUBJECT, id).aboutEmployee(id));
        }
        return found;
    }

    @Transactional
    public EmployeeResponse createEmployee(EmployeeRequest request) {
        Employee employee = new Employee(ids.next(), request.data(), time.today());
        employee.setInService(request.inService());
        employees.persist(employee);
        employees.flush();
        trail.record(EmployeeChanges.between(AuditEntry.of("EMPLOYEE_CREATED", SUBJECT, employee.id()), null, EmployeeRequest.of(employee))
                .aboutEmployee(employee.id()));
        return response(employee.id());
    }

    @Transactional
    public EmployeeResponse updateEmployee(UUID id, String ifMatch, EmployeePatch patch) {
        Employee employee = employees.findByIdOptional(id).orElseThrow(Problem::notFound);
        Etag.requireMatch(ifMatch, employee.version());
        EmployeeRequest before = EmployeeRequest.of(employee);
        EmployeeRequest wanted = patch.onto(before);
        employee.describe(wanted.data(), time.today());
        employee.setInService(wanted.inService());
        employees.flush();
        trail.record(EmployeeChanges.between(AuditEntry.of("EMPLOYEE_UPDATED", SUBJECT, id), before, EmployeeRequest.of(employee)).aboutEmployee(id));
        return response(id);
    }

    /** The signed-in person's own data and assignment of today, in one statement. */
    public Optional<EmployeeProfile> findProfile(UUID employeeId) {
        return reading.findProfile(employeeId, time.today());
    }

    public Optional<Employee> findById(UUID id) {
        return employees.findByIdOptional(id);
    }

    /** Of people in service only: numbers of people who left may be somebody else's today. */
    public Optional<Employee> findActiveByNip(String nip) {
        return employees.findActiveByNip(nip.replaceAll("\\s", ""));
    }

    /** Empty also where several people share the address. */
    public Optional<Employee> findActiveByEmail(String email) {
        return employees.findActiveByEmail(email.strip());
    }

    private EmployeeResponse response(UUID id) {
        return reading.findResponse(id, time.today(), permissions::actions).orElseThrow(Problem::notFound);
    }
}
