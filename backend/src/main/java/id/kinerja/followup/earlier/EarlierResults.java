package id.kinerja.followup.earlier;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.OrganizationRelations;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads earlier results for those who may, and takes them over from imports. */
@ApplicationScoped
public class EarlierResults {

    private static final String SUBJECT = "EARLIER_RESULT";

    private final EarlierResultRepository results;
    private final OrganizationRelations relations;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    EarlierResults(EarlierResultRepository results, OrganizationRelations relations, AuditTrail trail, Caller caller, OfficeTime time) {
        this.results = results;
        this.relations = relations;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** For the person, those who lead the person today, the personnel office, which imported them, and the auditor. */
    public EarlierResultsResponse of(UUID employeeId) {
        boolean self = caller.findEmployeeId().filter(employeeId::equals).isPresent();
        if (!self) {
            requireReader(employeeId);
            trail.recordRead(AuditEntry.of("EARLIER_RESULTS_READ", SUBJECT, employeeId).aboutEmployee(employeeId));
        }
        return EarlierResultsResponse.of(employeeId, results.list(List.of(employeeId)));
    }

    /** What is kept of these people already. */
    public Map<EarlierResult.Key, EarlierResult> known(Collection<UUID> employees) {
        return employees.isEmpty() ? Map.of()
                : results.list(employees).stream().collect(Collectors.toMap(EarlierResult::key, Function.identity()));
    }

    /** New ones are added, those of the same person, year and rule are replaced; the caller records it. */
    @Transactional
    public void put(List<EarlierResult> given) {
        if (!given.isEmpty()) {
            results.put(given, time.now());
        }
    }

    private void requireReader(UUID employeeId) {
        boolean allowed = caller.has(Role.HR_OFFICER) || caller.has(Role.AUDITOR)
                || caller.findEmployeeId().map(me -> relations.between(me, employeeId, time.today()).any()).orElse(false);
        if (!allowed) {
            throw Problem.notFound();
        }
    }
}
