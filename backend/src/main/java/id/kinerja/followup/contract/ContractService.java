package id.kinerja.followup.contract;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.followup.rule.FollowUpRule;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Shows when contracts end; one statement. */
@ApplicationScoped
public class ContractService {

    private final ContractRepository contracts;
    private final Rules rules;
    private final FollowUpRule rule;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    ContractService(ContractRepository contracts, Rules rules, FollowUpRule rule, AuditTrail trail, Caller caller, OfficeTime time) {
        this.contracts = contracts;
        this.rules = rules;
        this.rule = rule;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    public Page<ContractEnd> list(ContractEndQuery query, PageQuery page) {
        boolean auditor = caller.has(Role.AUDITOR);
        boolean all = auditor || caller.has(Role.HR_OFFICER);
        UUID me = all ? caller.findEmployeeId().orElse(null) : caller.employeeIdOrThrow();
        LocalDate today = time.today();
        int months = rules.inForce(rule, today).contractAlertMonths();
        Page<ContractEnd> found = contracts.page(query, all ? null : me, today, today.plusMonths(months), page,
                row -> ContractEnd.of(row, today, months, auditor, me));
        if (found.items().stream().anyMatch(each -> !each.id().equals(me))) {
            trail.recordRead(AuditEntry.list("CONTRACT_ENDS_LISTED", "EMPLOYEE").with("due", query.due).with("unitId", query.unitId));
        }
        return found;
    }
}
