package id.kinerja.followup.contract;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.followup.FollowUpRule;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Announces each end of a contract once, in time for its extension; safe on several instances at once. */
@ApplicationScoped
public class ContractAlertService {

    private final ContractRepository contracts;
    private final Rules rules;
    private final FollowUpRule rule;
    private final AuditTrail trail;
    private final OfficeTime time;

    ContractAlertService(ContractRepository contracts, Rules rules, FollowUpRule rule, AuditTrail trail, OfficeTime time) {
        this.contracts = contracts;
        this.rules = rules;
        this.rule = rule;
        this.trail = trail;
        this.time = time;
    }

    /** Told to the personnel office, to the person and to the assessor. */
    @Scheduled(every = "6h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void announce() {
        LocalDate today = time.today();
        List<ContractEnding> ending = contracts.announce(today, today.plusMonths(rules.inForce(rule, today).contractAlertMonths()));
        trail.recordAll(ending.stream().map(each -> AuditEntry.of("CONTRACT_END_ANNOUNCED", "EMPLOYEE", each.employeeId())
                .aboutEmployee(each.employeeId()).with("contractEndsOn", each.contractEndsOn())).toList());
    }
}
