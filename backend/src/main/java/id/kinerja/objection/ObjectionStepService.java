package id.kinerja.objection;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.evaluation.EvaluationStatus;
import id.kinerja.evaluation.Evaluations;
import id.kinerja.evaluation.FinalityService;
import id.kinerja.evaluation.ResultDecisionService;
import id.kinerja.objection.StepPart.Step;
import id.kinerja.objection.clock.ObjectionClocks;
import id.kinerja.objection.decider.Deciders;
import id.kinerja.objection.statement.Party;
import id.kinerja.objection.statement.StatementRequest;
import id.kinerja.objection.statement.Statements;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The steps of a case, each with its event and its news in one transaction. */
@ApplicationScoped
public class ObjectionStepService {

    private final ObjectionFiles files;
    private final ObjectionRepository repository;
    private final ObjectionPermissions permissions;
    private final ObjectionNews news;
    private final Statements statements;
    private final Deciders deciders;
    private final ObjectionClocks clocks;
    private final Evaluations evaluations;
    private final ResultDecisionService results;
    private final FinalityService finality;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    ObjectionStepService(
            ObjectionFiles files, ObjectionRepository repository, ObjectionPermissions permissions, ObjectionNews news, Statements statements,
            Deciders deciders, ObjectionClocks clocks, Evaluations evaluations, ResultDecisionService results, FinalityService finality,
            AuditTrail trail, Caller caller, OfficeTime time) {
        this.files = files;
        this.repository = repository;
        this.permissions = permissions;
        this.news = news;
        this.statements = statements;
        this.deciders = deciders;
        this.clocks = clocks;
        this.evaluations = evaluations;
        this.results = results;
        this.finality = finality;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    /** Lets a late one in, which starts the clock of the decision, or closes it. */
    @Transactional
    public ObjectionResponse admit(UUID id, String ifMatch, AdmissionRequest request) {
        ObjectionHeader header = requireDecider(id, ObjectionAction.ADMIT, ifMatch);
        LocalDate dueOn = clocks.decision(header.unitId()).lastDay(time.today());
        if (request.admitted()) {
            take(header, Step.ADMITTED, request.reason(), objection -> objection.admit(request.reason(), dueOn, time.now()));
            news.acknowledged(header);
        } else {
            take(header, Step.NOT_ADMITTED, request.reason(), objection -> objection.refuseAdmission(request.reason(), time.now()));
            news.toBoth(ObjectionNotice.NOT_ADMITTED, header);
        }
        return respond(id);
    }

    /** The decider takes it up; both sides are asked for their statements. */
    @Transactional
    public ObjectionResponse acknowledge(UUID id, String ifMatch) {
        ObjectionHeader header = requireDecider(id, ObjectionAction.ACKNOWLEDGE, ifMatch);
        take(header, Step.ACKNOWLEDGED, null, objection -> objection.acknowledge(time.now()));
        news.acknowledged(header);
        return respond(id);
    }

    /** Once both sides were heard a decision is possible; more may still be said until then. */
    @Transactional
    public ObjectionResponse state(UUID id, String ifMatch, StatementRequest request) {
        ObjectionHeader header = require(id, ObjectionAction.STATE, ifMatch);
        Set<Viewer> viewers = permissions.viewers(header);
        boolean heard = viewers.contains(Viewer.DECIDER);
        Party party = heard ? requireParty(request) : viewers.contains(Viewer.EMPLOYEE) ? Party.EMPLOYEE : Party.ASSESSOR;
        statements.add(id, party, request, caller.employeeIdOrThrow(), heard);
        boolean complete = header.status() == ObjectionStatus.EXAMINING && statements.missing(id).isEmpty();
        take(header, party == Party.EMPLOYEE ? Step.EMPLOYEE_STATED : Step.ASSESSOR_STATED, null,
                complete ? Objection::clarify : Objection::touch);
        news.stated(header, party, complete);
        return respond(id);
    }

    private static Party requireParty(StatementRequest request) {
        if (request.party() == null) {
            throw Problem.rule("objection.party-missing").at("/party", "objection.party-missing");
        }
        return request.party();
    }

    /** Final: a changed result is put in place and the former one stays beside it; an upheld result is final as it is. */
    @Transactional
    public ObjectionResponse decide(UUID id, String ifMatch, DecisionRequest request) {
        ObjectionHeader header = requireDecider(id, ObjectionAction.DECIDE, ifMatch);
        Instant now = time.now();
        String reason = request.reason().strip();
        if (request.outcome() == DecisionRequest.Outcome.CHANGED) {
            requireRatings(request);
            take(header, Step.CHANGED, reason, objection -> objection.change(request.resultRating(), request.behaviourRating(), reason, now));
            results.applyDecision(
                    header.evaluationId(), request.resultRating(), request.behaviourRating(), reason, header.decider().employeeId(), now);
        } else {
            take(header, Step.UPHELD, reason, objection -> objection.uphold(reason, now));
            finaliseUnlessFinal(header.evaluationId());
        }
        news.toBoth(ObjectionNotice.DECIDED, header);
        return respond(id);
    }

    @Transactional
    public ObjectionResponse withdraw(UUID id, String ifMatch, String reason) {
        ObjectionHeader header = require(id, ObjectionAction.WITHDRAW, ifMatch);
        take(header, Step.WITHDRAWN, reason, objection -> objection.withdraw(reason, time.now()));
        news.withdrawn(header);
        return respond(id);
    }

    /** Nobody names himself, and whoever is named must be free of conflict. */
    @Transactional
    public ObjectionResponse appoint(UUID id, String ifMatch, SubstituteRequest request) {
        ObjectionHeader header = require(id, ObjectionAction.APPOINT_DECIDER, ifMatch);
        if (caller.findEmployeeId().filter(request.employeeId()::equals).isPresent()) {
            throw Problem.rule("objection.names-oneself").at("/employeeId", "objection.names-oneself");
        }
        deciders.requireEligible(
                header.evaluationId(), header.employee().employeeId(), header.assessor().employeeId(), request.employeeId());
        take(header, Step.DECIDER_APPOINTED, request.reason(), objection -> objection.appoint(request.employeeId(), request.reason()));
        news.appointed(header, request.employeeId());
        return respond(id);
    }

    private static void requireRatings(DecisionRequest request) {
        var problem = Problem.rule("objection.ratings-missing");
        if (request.resultRating() == null) {
            problem.at("/resultRating", "objection.rating-missing");
        }
        if (request.behaviourRating() == null) {
            problem.at("/behaviourRating", "objection.rating-missing");
        }
        problem.throwIfAnyFault();
    }

    /** After an admission the result may have become final by time. */
    private void finaliseUnlessFinal(UUID evaluationId) {
        if (evaluations.get(evaluationId).status() != EvaluationStatus.FINAL) {
            finality.finalise(evaluationId);
        }
    }

    private ObjectionHeader require(UUID id, ObjectionAction action, String ifMatch) {
        ObjectionHeader header = files.getHeader(id);
        permissions.requireViewers(header);
        Etag.requireMatch(ifMatch, header.version());
        permissions.require(action, header);
        return header;
    }

    /** A conflict may have come up since the person was chosen. */
    private ObjectionHeader requireDecider(UUID id, ObjectionAction action, String ifMatch) {
        ObjectionHeader header = require(id, action, ifMatch);
        deciders.requireStillFree(
                header.evaluationId(), header.employee().employeeId(), header.assessor().employeeId(), header.decider().employeeId());
        return header;
    }

    private void take(ObjectionHeader header, Step step, String reason, Consumer<Objection> change) {
        repository.change(header, change);
        repository.addStep(header.id(), step, caller.findEmployeeId().orElse(null), reason);
        trail.record(AuditEntry.of("OBJECTION_" + step, ObjectionService.SUBJECT, header.id())
                .aboutEmployee(header.employee().employeeId())
                .with("evaluationId", header.evaluationId()));
    }

    private ObjectionResponse respond(UUID id) {
        return files.respond(files.getHeader(id));
    }
}
