package id.kinerja.followup.contract;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.followup.notice.FollowUpNotice;
import id.kinerja.followup.rule.FollowUpRule;
import id.kinerja.notification.Notifications;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Announces each end of a contract once, in time for its extension; safe on several instances at once. */
@ApplicationScoped
public class ContractAlertService {

    private final ContractRepository contracts;
    private final Rules rules;
    private final FollowUpRule rule;
    private final Notifications notifications;
    private final AuditTrail trail;
    private final OfficeTime time;

    ContractAlertService(ContractRepository contracts, Rules rules, FollowUpRule rule, Notifications notifications, AuditTrail trail,
            OfficeTime time) {
        this.contracts = contracts;
        this.rules = rules;
        this.rule = rule;
        this.notifications = notifications;
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
        tell(ending);
    }

    /** Those whose contracts end on one day in one statement each. */
    private void tell(List<ContractEnding> ending) {
        ending.stream().collect(Collectors.groupingBy(ContractEnding::contractEndsOn)).forEach((day, together) -> {
            notifications.sendToAll(FollowUpNotice.CONTRACT_OWN, ids(together, ContractEnding::employeeId), List.of(day), "/kinerja/riwayat");
            notifications.sendToAll(FollowUpNotice.CONTRACT_TEAM, ids(together, ContractEnding::assessorId), List.of(day), "/admin/kontrak");
        });
        if (!ending.isEmpty()) {
            notifications.sendToRole(FollowUpNotice.CONTRACT_OFFICE, Role.HR_OFFICER, List.of(ending.size()), "/admin/kontrak");
        }
    }

    private static Set<UUID> ids(List<ContractEnding> ending, Function<ContractEnding, UUID> whose) {
        return ending.stream().map(whose).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
