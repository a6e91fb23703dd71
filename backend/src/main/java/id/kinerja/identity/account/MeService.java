package id.kinerja.identity.account;

import id.kinerja.employee.EmployeeProfile;
import id.kinerja.employee.EmployeeService;
import id.kinerja.identity.account.MeResponse.MyRelations;
import id.kinerja.identity.account.MeResponse.Self;
import id.kinerja.organization.OrganizationRelations;
import id.kinerja.organization.RelationCounts;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the caller is, here and today. */
@ApplicationScoped
public class MeService {

    private final AccountRepository accounts;
    private final EmployeeService employees;
    private final OrganizationRelations relations;
    private final Caller caller;
    private final OfficeTime time;

    MeService(AccountRepository accounts, EmployeeService employees, OrganizationRelations relations, Caller caller, OfficeTime time) {
        this.accounts = accounts;
        this.employees = employees;
        this.relations = relations;
        this.caller = caller;
        this.time = time;
    }

    /** In a handful of statements, whatever the size of the office. */
    public MeResponse get() {
        SignInAccount account = accounts.findForSignIn(caller.accountId()).orElseThrow(Problem::unauthenticated);
        if (account.employeeId() == null) {
            return new MeResponse(account.id(), account.name(), rolesOf(account), null, null, null, new MyRelations(0, 0, List.of()));
        }
        EmployeeProfile person = employees.findProfile(account.employeeId()).orElseThrow(Problem::unauthenticated);
        RelationCounts counts = relations.countsOf(account.employeeId(), time.today());
        return new MeResponse(account.id(), account.name(), rolesOf(account),
                new Self(person.id(), person.nip(), person.name(), person.grade(), person.status()),
                person.assignment(), person.dataConfirmedAt(),
                new MyRelations(counts.assesses(), counts.superiorOf(), counts.headsUnits()));
    }

    private static List<Role> rolesOf(SignInAccount account) {
        return account.roles().stream().sorted().toList();
    }
}
