package id.kinerja.evaluation.unit;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.Cycles;
import id.kinerja.evaluation.distribution.DistributionCheck;
import id.kinerja.evaluation.distribution.Distributions;
import id.kinerja.evaluation.distribution.Outcome;
import id.kinerja.evaluation.unit.UnitStanding.Standing;
import id.kinerja.evaluation.unit.UnitStepPart.Step;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;

/** The steps of a unit's predicate, each with its record and its event in one transaction. */
@ApplicationScoped
public class UnitPredicateStepService {

    private static final int SHORTEST_REASON = 10;

    private final UnitPredicateRepository repository;
    private final UnitPredicateFiles files;
    private final UnitPermissions permissions;
    private final Distributions distributions;
    private final Cycles cycles;
    private final Event<PatternMissed> patternMissed;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;

    UnitPredicateStepService(UnitPredicateRepository repository, UnitPredicateFiles files, UnitPermissions permissions,
            Distributions distributions, Cycles cycles, Event<PatternMissed> patternMissed, AuditTrail trail, Caller caller, OfficeTime time) {
        this.repository = repository;
        this.files = files;
        this.permissions = permissions;
        this.distributions = distributions;
        this.cycles = cycles;
        this.patternMissed = patternMissed;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
    }

    @Transactional
    public UnitPredicateResponse propose(UUID id, String ifMatch, Locale language) {
        UnitPredicate predicate = repository.get(id);
        Standing standing = require(UnitAction.PROPOSE, predicate, ifMatch);
        predicate.propose(time.now());
        return take(predicate, standing, Step.PROPOSED, predicate.proposal().reason(), language);
    }

    @Transactional
    public UnitPredicateResponse giveBack(UUID id, String ifMatch, String reason, Locale language) {
        UnitPredicate predicate = repository.get(id);
        Standing standing = require(UnitAction.RETURN, predicate, ifMatch);
        predicate.giveBack(reason);
        return take(predicate, standing, Step.RETURNED, reason, language);
    }

    /** Freezes how it came about. Another level than the proposed one needs a reason. */
    @Transactional
    public UnitPredicateResponse set(UUID id, String ifMatch, UnitDecisionRequest decision, Locale language) {
        UnitPredicate predicate = repository.get(id);
        Standing standing = require(UnitAction.SET, predicate, ifMatch);
        requireSetter(standing, decision);
        if (decision.level() != predicate.proposal().level() && isMissing(decision.reason())) {
            throw Problem.rule("evaluation.unit-reason-missing").at("/reason", "evaluation.unit-reason-missing", SHORTEST_REASON);
        }
        predicate.set(decision.level(), decision.reason(), decision.external(), time.now());
        repository.flush();
        repository.addStep(id, Step.SET, caller.get(), decision.reason());
        files.freezeDecision(predicate);
        trail.record(event("UNIT_PREDICATE_SET", predicate).with("level", decision.level()).with("proposed", predicate.proposal().level()));
        tellOfPattern(predicate);
        return files.respond(predicate, standing, language);
    }

    /** A warning of the pattern that no calibration answered, and people without a result, need a reason; neither blocks. */
    @Transactional
    public UnitPredicateResponse sign(UUID id, String ifMatch, String reason, Locale language) {
        UnitPredicate predicate = repository.get(id);
        Standing standing = require(UnitAction.SIGN, predicate, ifMatch);
        DistributionCheck check = distributions.check(
                predicate.unitId(), cycles.getPeriod(predicate.periodId()), predicate.level(), Messages.INDONESIAN);
        boolean unanswered = check.outcome() == Outcome.WARNING && predicate.status() != UnitPredicateStatus.CALIBRATED;
        if ((unanswered || check.withoutResult() > 0) && isMissing(reason)) {
            throw Problem.rule("evaluation.unit-signature-reason-missing", check.withoutResult())
                    .at("/reason", "evaluation.unit-signature-reason-missing", check.withoutResult());
        }
        predicate.sign(time.now());
        repository.flush();
        repository.addStep(id, Step.SIGNED, caller.get(), reason);
        files.freezeFormat(predicate, check, reason);
        trail.record(event("UNIT_PREDICATE_SIGNED", predicate).with("outcome", check.outcome()).with("withoutResult", check.withoutResult()));
        return files.respond(predicate, standing, language);
    }

    /** So that the unit's head knows of the reason before the format waits for it. */
    private void tellOfPattern(UnitPredicate predicate) {
        DistributionCheck check = distributions.check(
                predicate.unitId(), cycles.getPeriod(predicate.periodId()), predicate.level(), Messages.INDONESIAN);
        if (check.outcome() == Outcome.WARNING) {
            patternMissed.fire(new PatternMissed(
                    predicate.id(), predicate.unitId(), predicate.periodId(), caller.findEmployeeId().orElse(null)));
        }
    }

    private static void requireSetter(Standing standing, UnitDecisionRequest decision) {
        if (standing.external() && decision.external() == null) {
            throw Problem.rule("evaluation.unit-external-missing").at("/external", "evaluation.unit-external-missing");
        }
        if (!standing.external() && decision.external() != null) {
            throw Problem.rule("evaluation.unit-external-unwanted").at("/external", "evaluation.unit-external-unwanted");
        }
    }

    private UnitPredicateResponse take(UnitPredicate predicate, Standing standing, Step step, String reason, Locale language) {
        repository.flush();
        repository.addStep(predicate.id(), step, caller.get(), reason);
        trail.record(event("UNIT_PREDICATE_" + step, predicate));
        return files.respond(predicate, standing, language);
    }

    private Standing require(UnitAction action, UnitPredicate predicate, String ifMatch) {
        Standing standing = permissions.standing(predicate.unitId(), cycles.getPeriod(predicate.periodId()).cycleId());
        standing.require();
        Etag.requireMatch(ifMatch, predicate.version());
        permissions.require(action, standing, predicate.status());
        return standing;
    }

    private static AuditEntry event(String action, UnitPredicate predicate) {
        return AuditEntry.of(action, UnitPredicateService.SUBJECT, predicate.id()).with("unitId", predicate.unitId())
                .with("periodId", predicate.periodId()).with("status", predicate.status());
    }

    private static boolean isMissing(String reason) {
        return reason == null || reason.strip().length() < SHORTEST_REASON;
    }
}
