package id.kinerja.evaluation.slice;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.EvaluationSteps;
import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.assessment.CompletionCheck;
import id.kinerja.evaluation.explanation.Circumstances;
import id.kinerja.evaluation.explanation.Dossier;
import id.kinerja.evaluation.explanation.ExplanationSource;
import id.kinerja.evaluation.explanation.Explanations;
import id.kinerja.evaluation.explanation.SlicePart;
import id.kinerja.evaluation.explanation.StepPart.Step;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What earlier assessors say of the days before they handed over. */
@ApplicationScoped
public class SliceService {

    private static final String SUBJECT = "ASSESSOR_SLICE";

    /** Stands for an account without a personnel file, which never assessed anybody. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final SliceRepository repository;
    private final Explanations explanations;
    private final EvaluationSteps steps;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    SliceService(
            SliceRepository repository, Explanations explanations, EvaluationSteps steps, AuditTrail trail, Caller caller, OfficeTime time) {
        this.repository = repository;
        this.explanations = explanations;
        this.steps = steps;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    Page<SliceSummary> list(SlicePart.Status status, PageQuery page) {
        return repository.listOf(caller.findEmployeeId().orElse(NOBODY), status, page);
    }

    SliceResponse get(UUID id, Locale language) {
        SliceFile slice = own(repository.find(id));
        trail.recordRead(AuditEntry.of("ASSESSOR_SLICE_READ", SUBJECT, id).aboutEmployee(slice.employee().id()));
        return respond(slice, language);
    }

    /** An autosaved draft, as of an assessment: one event, no step. */
    @Transactional
    public SliceResponse assess(UUID id, String ifMatch, Assessment assessment, Locale language) {
        SliceFile slice = require(id, ifMatch);
        repository.save(id, assessment);
        trail.record(event("ASSESSOR_SLICE_ASSESSED", slice));
        return respond(own(repository.find(id)), language);
    }

    /** Both ratings, the reasons they need and feedback; from then on the later assessor sees it. */
    @Transactional
    public SliceResponse complete(UUID id, String ifMatch, Locale language) {
        SliceFile slice = require(id, ifMatch);
        CompletionCheck.require(slice.assessment(), Optional.empty());
        String hash = steps.hashOf(slice.evaluationId(), slice.planId(), null, slice.assessment());
        repository.complete(id, hash, time.now());
        steps.add(slice.evaluationId(), Step.SLICE_COMPLETED, slice.assessor().employeeId(), null, hash);
        trail.record(event("ASSESSOR_SLICE_COMPLETED", slice).with("contentHash", hash));
        return respond(own(repository.find(id)), language);
    }

    private SliceFile require(UUID id, String ifMatch) {
        SliceFile slice = own(repository.lock(id));
        Etag.requireMatch(ifMatch, slice.version());
        if (slice.allowedActions().isEmpty()) {
            throw Problem.conflict("evaluation.slice-closed");
        }
        return slice;
    }

    /** Nobody else's existence is told. */
    private SliceFile own(Optional<SliceFile> found) {
        UUID me = caller.findEmployeeId().orElse(NOBODY);
        return found.filter(slice -> slice.assessor().employeeId().equals(me)).orElseThrow(Problem::notFound);
    }

    private SliceResponse respond(SliceFile slice, Locale language) {
        Dossier dossier = explanations.getDossier(slice.planId(), slice.period().id()).between(slice.startsOn(), slice.endsOn());
        ExplanationSource source = new ExplanationSource(
                slice.evaluationId(), slice.planId(), slice.year(), slice.period(), slice.employee(), slice.assessor(), null, false, false,
                null, slice.assessment(), null, Circumstances.NONE, List.of());
        return SliceResponse.of(
                slice, explanations.explain(source, dossier, language).withoutSuggestion(),
                List.of(slice.assessor().name(), slice.laterAssessor(), slice.employee().name()));
    }

    private static AuditEntry event(String action, SliceFile slice) {
        return AuditEntry.of(action, SUBJECT, slice.id())
                .aboutEmployee(slice.employee().id())
                .with("evaluationId", slice.evaluationId());
    }
}
