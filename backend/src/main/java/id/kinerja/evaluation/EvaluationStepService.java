package id.kinerja.evaluation;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.assessment.Assessment;
import id.kinerja.evaluation.assessment.CompletionCheck;
import id.kinerja.evaluation.assessment.MarkService;
import id.kinerja.evaluation.assessment.Marks;
import id.kinerja.evaluation.explanation.ActingPart;
import id.kinerja.evaluation.explanation.CopyEnd;
import id.kinerja.evaluation.explanation.Dossier;
import id.kinerja.evaluation.explanation.Explanations;
import id.kinerja.evaluation.explanation.StepPart.Step;
import id.kinerja.evaluation.rating.Rating;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The steps of an evaluation, each with its fingerprint and its event in one transaction. */
@ApplicationScoped
public class EvaluationStepService {

    private final EvaluationFiles files;
    private final EvaluationRepository repository;
    private final EvaluationPermissions permissions;
    private final MarkService marks;
    private final ActingAssessors acting;
    private final Explanations explanations;
    private final ContentHash hashes;
    private final ResultHolds holds;
    private final Event<EvaluationDelivered> delivered;
    private final Event<EvaluationUnsigned> unsigned;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    EvaluationStepService(
            EvaluationFiles files, EvaluationRepository repository, EvaluationPermissions permissions, MarkService marks,
            ActingAssessors acting, Explanations explanations, ContentHash hashes, ResultHolds holds, Event<EvaluationDelivered> delivered,
            Event<EvaluationUnsigned> unsigned, AuditTrail trail, Caller caller, OfficeTime time) {
        this.files = files;
        this.repository = repository;
        this.permissions = permissions;
        this.marks = marks;
        this.acting = acting;
        this.explanations = explanations;
        this.hashes = hashes;
        this.holds = holds;
        this.delivered = delivered;
        this.unsigned = unsigned;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    @Transactional
    public EvaluationResponse submit(UUID id, String ifMatch, String note) {
        EvaluationHeader header = require(id, EvaluationAction.SUBMIT, ifMatch);
        return take(header, Step.SUBMITTED, null, evaluation -> evaluation.submit(note, time.now()));
    }

    @Transactional
    public EvaluationResponse giveBack(UUID id, String ifMatch, String reason) {
        EvaluationHeader header = require(id, EvaluationAction.RETURN, ifMatch);
        return take(header, Step.RETURNED, reason, evaluation -> evaluation.giveBack(reason));
    }

    /** An autosaved draft is no step: it leaves one event and no fingerprint. */
    @Transactional
    public EvaluationResponse assess(UUID id, String ifMatch, Assessment assessment) {
        EvaluationHeader header = require(id, EvaluationAction.ASSESS, ifMatch);
        repository.change(header, evaluation -> evaluation.assess(assessment));
        marks.replace(id, header.planId(), new Marks(assessment.targetMarks(), assessment.behaviourMarks()));
        trail.record(event("EVALUATION_ASSESSED", header));
        return files.respond(files.getFile(files.getHeader(id)), Viewer.ASSESSOR);
    }

    @Transactional
    public EvaluationResponse complete(UUID id, String ifMatch) {
        EvaluationHeader header = require(id, EvaluationAction.COMPLETE, ifMatch);
        Optional<Rating> suggested =
                explanations.getFindings(header.planId(), header.period().id()).suggested();
        CompletionCheck.require(header.assessment(Marks.NONE), suggested);
        return take(header, Step.EVALUATED, null, evaluation -> evaluation.complete(suggested.orElse(null), time.now()));
    }

    @Transactional
    public EvaluationResponse reopen(UUID id, String ifMatch, String reason) {
        EvaluationHeader header = require(id, EvaluationAction.REOPEN, ifMatch);
        return take(header, Step.REOPENED, reason, Evaluation::reopen);
    }

    /** Freezes what the assessor saw; anything recorded since the ratings were set must be looked at first. */
    @Transactional
    public EvaluationResponse sign(UUID id, String ifMatch) {
        EvaluationHeader header = require(id, EvaluationAction.SIGN, ifMatch);
        Dossier dossier = explanations.getDossier(header.planId(), header.period().id());
        if (dossier.changedAfter(header.moments().evaluatedAt())) {
            throw Problem.conflict("evaluation.progress-changed");
        }
        EvaluationFile file = files.getFile(header).asSeenBy(Viewer.ASSESSOR);
        ActingPart standIn = acting.findCaller(header).map(ActingAssessors::standIn).orElse(null);
        String hash = explanations.freeze(standIn == null ? file.source() : file.source().signedBy(standIn), dossier);
        return take(header, Step.SIGNED, null, evaluation -> evaluation.sign(time.now()), hash);
    }

    @Transactional
    public EvaluationResponse deliver(UUID id, String ifMatch) {
        EvaluationHeader header = require(id, EvaluationAction.DELIVER, ifMatch);
        Instant now = time.now();
        EvaluationResponse response = take(header, Step.DELIVERED, null, evaluation -> evaluation.deliver(now), header.snapshotHash());
        delivered.fire(new EvaluationDelivered(
                id, header.employee().id(), header.assessor().employeeId(), header.period().id(), now));
        return response;
    }

    /** In the open: the frozen copy stays with the reason, and whoever had the result learns of it. */
    @Transactional
    public EvaluationResponse unsign(UUID id, String ifMatch, String reason) {
        EvaluationHeader header = require(id, EvaluationAction.UNSIGN, ifMatch);
        holds.requireNoneAgainstWithdrawal(id);
        explanations.endCopy(id, new CopyEnd(CopyEnd.Cause.UNSIGNED, caller.employeeIdOrThrow(), reason));
        EvaluationResponse response = take(header, Step.UNSIGNED, reason, Evaluation::unsign, header.snapshotHash());
        unsigned.fire(new EvaluationUnsigned(
                id, header.employee().id(), header.assessor().employeeId(), header.period().id(), header.status().isDelivered(), reason));
        return response;
    }

    /** On which day the two talked about it, and what they agreed. */
    @Transactional
    public EvaluationResponse recordDialogue(UUID id, String ifMatch, DialogueRequest request) {
        EvaluationHeader header = require(id, EvaluationAction.RECORD_DIALOGUE, ifMatch);
        if (request.heldOn().isAfter(time.today()) || request.heldOn().isBefore(header.period().startsOn())) {
            throw Problem.rule("evaluation.dialogue-day").at("/heldOn", "evaluation.dialogue-day", header.period().startsOn());
        }
        return take(header, Step.DIALOGUE_HELD, request.note(), evaluation -> evaluation.talk(request.heldOn(), request.note()));
    }

    @Transactional
    public EvaluationResponse acknowledge(UUID id, String ifMatch) {
        EvaluationHeader header = require(id, EvaluationAction.ACKNOWLEDGE, ifMatch);
        return take(header, Step.ACKNOWLEDGED, null, evaluation -> evaluation.acknowledge(time.now()), header.snapshotHash());
    }

    private EvaluationHeader require(UUID id, EvaluationAction action, String ifMatch) {
        EvaluationHeader header = files.getHeader(id);
        permissions.requireViewer(header);
        Etag.requireMatch(ifMatch, header.version());
        permissions.require(action, header, files.calendar());
        return header;
    }

    private EvaluationResponse take(EvaluationHeader before, Step step, String reason, Consumer<Evaluation> change) {
        return take(before, step, reason, change, null);
    }

    private EvaluationResponse take(EvaluationHeader before, Step step, String reason, Consumer<Evaluation> change, String frozenHash) {
        UUID id = before.id();
        repository.change(before, change);
        EvaluationHeader header = files.getHeader(id);
        Marks written = files.getMarks(header);
        String hash = frozenHash == null
                ? hashes.of(id, header.planId(), header.employeeNote(), header.assessment(written))
                : frozenHash;
        ActingPart insteadOf = acting.findCaller(header).map(ActingAssessors::insteadOf).orElse(null);
        repository.addStep(id, step, caller.employeeIdOrThrow(), insteadOf, reason, hash);
        trail.record(event("EVALUATION_" + step, header)
                .with("contentHash", hash)
                .with("actingAs", insteadOf == null ? null : insteadOf.kind()));
        return files.respond(
                new EvaluationFile(header, written, files.listSteps(header), explanations.getCircumstances(id)),
                permissions.requireViewer(header));
    }

    private static AuditEntry event(String action, EvaluationHeader header) {
        return AuditEntry.of(action, EvaluationService.SUBJECT, header.id())
                .aboutEmployee(header.employee().id())
                .with("periodId", header.period().id())
                .with("status", header.status());
    }
}
