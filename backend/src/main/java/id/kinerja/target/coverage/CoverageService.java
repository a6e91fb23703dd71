package id.kinerja.target.coverage;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Superiors see their own coverage, heads that of the units below them, the personnel office and the auditor that of all. */
@ApplicationScoped
public class CoverageService {

    private final CoverageRepository coverage;
    private final UnitHeads unitHeads;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    CoverageService(CoverageRepository coverage, UnitHeads unitHeads, AuditTrail trail, Caller caller, OfficeTime time) {
        this.coverage = coverage;
        this.unitHeads = unitHeads;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    public Page<Coverage> list(CoverageQuery query, PageQuery page) {
        Page<CoverageRepository.Superior> superiors = coverage.superiors(query, sight(), page);
        List<UUID> people = superiors.items().stream().map(each -> each.person().id()).toList();
        var targets = coverage.targets(query.cycleId, people,
                superiors.items().stream().map(CoverageRepository.Superior::planId).filter(Objects::nonNull).toList());
        var unlinked = coverage.unlinked(query.cycleId, people);
        if (!people.isEmpty()) {
            trail.recordRead(AuditEntry.list("TARGET_COVERAGE_LISTED", "PLAN").with("filter", query.asMap()));
        }
        return superiors.map(each -> new Coverage(
                each.person(), each.planId(), each.planStatus(), each.people(),
                each.planId() == null ? List.of() : targets.getOrDefault(each.planId(), List.of()),
                unlinked.getOrDefault(each.person().id(), List.of())));
    }

    private CoverageRepository.Sight sight() {
        if (caller.has(Role.HR_OFFICER) || caller.has(Role.AUDITOR)) {
            return null;
        }
        UUID me = caller.employeeIdOrThrow();
        return new CoverageRepository.Sight(me, unitHeads.unitsUnder(me, time.today()));
    }
}
