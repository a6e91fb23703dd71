package id.kinerja.progress;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.reader.Relation;
import id.kinerja.service.measure.PersonFinding;
import id.kinerja.service.measure.PersonRequest;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** Shows how far a plan is. */
@ApplicationScoped
class ProgressService {

    private final ProgressRepository repository;
    private final ProgressSheets sheets;
    private final ProgressPermissions permissions;
    private final ProgressTexts texts;
    private final AuditTrail trail;

    ProgressService(
            ProgressRepository repository, ProgressSheets sheets, ProgressPermissions permissions, ProgressTexts texts, AuditTrail trail) {
        this.repository = repository;
        this.sheets = sheets;
        this.permissions = permissions;
        this.texts = texts;
        this.trail = trail;
    }

    ProgressResponse get(UUID planId, UUID periodId, Locale language) {
        PlanFile plan = repository.findPlan(planId).orElseThrow(Problem::notFound);
        if (permissions.requireReadable(plan) != Relation.SELF) {
            trail.recordRead(AuditEntry.of("PROGRESS_READ", "PLAN", planId).aboutEmployee(plan.subject().employeeId()));
        }
        ProgressSheet sheet = sheets.get(planId, periodId);
        return new ProgressResponse(planId, periodId, sheet.targets().stream()
                .map(target -> target(target, language))
                .toList());
    }

    /** Those that the number counts, by the same condition; without {@code finding} those it is reckoned from. */
    Page<PersonRequest> listRequests(UUID planId, UUID periodId, UUID indicatorId, PersonFinding finding, PageQuery page) {
        PlanFile plan = repository.findPlan(planId).orElseThrow(Problem::notFound);
        if (permissions.requireReadable(plan) != Relation.SELF) {
            trail.recordRead(AuditEntry.of("INDICATOR_REQUESTS_READ", "PLAN", planId).aboutEmployee(plan.subject().employeeId())
                    .with("indicatorId", indicatorId));
        }
        return sheets.listRequests(planId, periodId, indicatorId, finding, page);
    }

    private ProgressResponse.Target target(TargetProgress target, Locale language) {
        return new ProgressResponse.Target(target.id(), target.title(), target.kind(), target.indicators().stream()
                .map(indicator -> IndicatorProgressResponse.of(indicator, texts.explain(indicator, language)))
                .toList());
    }
}
