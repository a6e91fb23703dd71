package id.kinerja.progress;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.progress.evidence.EvidenceAttachments;
import id.kinerja.progress.evidence.EvidenceItem;
import id.kinerja.progress.reader.Relation;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Recording what was achieved, correcting it, and reading the entries. */
@ApplicationScoped
public class RealisationService {

    private static final String SUBJECT = "REALISATION";

    private final RealisationRepository repository;
    private final ProgressRepository plans;
    private final ProgressPermissions permissions;
    private final EvidenceAttachments evidence;
    private final AuditTrail trail;
    private final Caller caller;
    private final Ids ids;
    private final OfficeTime time;

    RealisationService(
            RealisationRepository repository, ProgressRepository plans, ProgressPermissions permissions,
            EvidenceAttachments evidence, AuditTrail trail, Caller caller, Ids ids, OfficeTime time) {
        this.repository = repository;
        this.plans = plans;
        this.permissions = permissions;
        this.evidence = evidence;
        this.trail = trail;
        this.caller = caller;
        this.ids = ids;
        this.time = time;
    }

    /** A foreign indicator is answered like one that does not exist. */
    @Transactional
    public RealisationResponse record(RealisationRequest request) {
        RecordingPlace place = repository.findPlace(request.indicatorId(), request.periodId())
                .filter(found -> permissions.isOwn(found.employeeId()))
                .orElseThrow(() -> Problem.rule("progress.indicator-unknown").at("/indicatorId", "progress.indicator-unknown"));
        place.requireOpen(time.today(), request.occurredOn());
        Realisation realisation = newEntry(place, request.achieved());
        AuditEntry event = AuditEntry.of("REALISATION_RECORDED", SUBJECT, realisation.id());
        return save(realisation, request.evidenceIds(), event);
    }

    @Transactional
    public RealisationResponse correct(UUID id, CorrectionRequest request) {
        Realisation wrong = repository.findByIdOptional(id).orElseThrow(Problem::notFound);
        permissions.requireOwn(wrong.employeeId());
        if (repository.findEntry(id).map(RealisationEntry::replacedById).isPresent()) {
            throw Problem.conflict("progress.already-corrected");
        }
        RecordingPlace place = repository.findPlace(repository.currentIndicatorOf(id), wrong.periodId()).orElseThrow();
        place.requireOpen(time.today(), request.occurredOn());
        Realisation right = newEntry(place, request.achieved()).replacing(id, request.reason());
        AuditEntry event = AuditEntry.of("REALISATION_CORRECTED", SUBJECT, right.id())
                .with("replaces", id)
                .changed("value", wrong.entry().value(), request.value());
        return save(right, request.evidenceIds(), event);
    }

    private Realisation newEntry(RecordingPlace place, Realisation.Achieved achieved) {
        place.requireFitting(achieved);
        return new Realisation(ids.next(), place, achieved, time.now(), caller.accountId());
    }

    private RealisationResponse save(Realisation realisation, List<UUID> evidenceIds, AuditEntry event) {
        repository.persistAndFlush(realisation);
        List<EvidenceItem> proof = evidence.attach(realisation.id(), realisation.employeeId(), evidenceIds);
        trail.record(event.aboutEmployee(realisation.employeeId())
                .with("indicatorId", realisation.indicatorId())
                .with("periodId", realisation.periodId())
                .with("evidence", proof.size()));
        return RealisationResponse.of(realisation.entry(), proof, true);
    }

    RealisationResponse get(UUID id) {
        RealisationEntry entry = repository.findEntry(id).orElseThrow(Problem::notFound);
        PlanFile plan = plans.findPlanOfIndicator(entry.indicatorId()).orElseThrow(Problem::notFound);
        Relation relation = permissions.requireReadable(plan);
        recordRead(relation, AuditEntry.of("REALISATION_READ", SUBJECT, id), plan);
        List<EvidenceItem> proof = evidence.ofRealisations(List.of(id)).getOrDefault(id, List.of());
        return RealisationResponse.of(entry, proof, relation == Relation.SELF);
    }

    /** Those of one plan; entries made under its earlier versions belong to it. */
    Page<RealisationResponse> list(UUID planId, UUID periodId, UUID indicatorId, PageQuery query) {
        PlanFile plan = plans.findPlan(planId).orElseThrow(Problem::notFound);
        Relation relation = permissions.requireReadable(plan);
        recordRead(relation, AuditEntry.of("REALISATIONS_LISTED", "PLAN", planId), plan);
        Page<RealisationEntry> page = repository.list(planId, periodId, indicatorId, query);
        Map<UUID, List<EvidenceItem>> proof = evidence.ofRealisations(page.items().stream().map(RealisationEntry::id).toList());
        return page.map(entry -> RealisationResponse.of(
                entry, proof.getOrDefault(entry.id(), List.of()), relation == Relation.SELF));
    }

    private void recordRead(Relation relation, AuditEntry event, PlanFile plan) {
        if (relation != Relation.SELF) {
            trail.recordRead(event.aboutEmployee(plan.subject().employeeId()));
        }
    }
}
