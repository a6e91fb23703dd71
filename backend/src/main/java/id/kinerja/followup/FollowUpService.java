package id.kinerja.followup;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.cycle.rule.Rules;
import id.kinerja.followup.notice.FollowUpNotices;
import id.kinerja.followup.proposal.FollowUpRequest;
import id.kinerja.followup.proposal.Proposal;
import id.kinerja.followup.proposal.ProposalRequest;
import id.kinerja.followup.rule.FollowUpRule;
import id.kinerja.followup.step.FollowUpAction;
import id.kinerja.followup.step.FollowUpState;
import id.kinerja.followup.step.FollowUpStep;
import id.kinerja.followup.step.Part;
import id.kinerja.organization.OrganizationRelations;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.http.Etag;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Takes a follow-up from its proposal to its end; each step stands in its history and in the trail. */
@ApplicationScoped
public class FollowUpService {

    static final String SUBJECT = "FOLLOW_UP";

    private final FollowUpRepository followUps;
    private final FollowUpReading reading;
    private final FollowUpPermissions permissions;
    private final OrganizationRelations relations;
    private final FollowUpNotices notices;
    private final Rules rules;
    private final FollowUpRule rule;
    private final AuditTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    FollowUpService(FollowUpRepository followUps, FollowUpReading reading, FollowUpPermissions permissions,
            OrganizationRelations relations, FollowUpNotices notices, Rules rules, FollowUpRule rule, AuditTrail trail, Caller caller, OfficeTime time, Ids ids) {
        this.followUps = followUps;
        this.reading = reading;
        this.permissions = permissions;
        this.relations = relations;
        this.notices = notices;
        this.rules = rules;
        this.rule = rule;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    @Transactional
    public FollowUpResponse propose(FollowUpRequest request) {
        permissions.requireProposer(request.employeeId(), request.kind());
        UUID me = caller.employeeIdOrThrow();
        Proposal proposal = Proposal.of(request, me, time.today(), rules.inForce(rule, time.today()));
        proposal.requireDays(time.today());
        requirePeople(proposal, me);
        FollowUp followUp = new FollowUp(ids.next(), proposal, me, time.now());
        followUps.persist(followUp);
        followUps.flush();
        return told(followUp, FollowUpStep.Kind.PROPOSED, null, null);
    }

    private void requirePeople(Proposal proposal, UUID me) {
        if (!followUps.isInService(proposal.employeeId())) {
            throw Problem.rule("followup.proposal-invalid").at("/employeeId", "followup.person-left");
        }
        boolean fits = proposal.ownerId().equals(me) || proposal.ownerId().equals(proposal.employeeId())
                || relations.assessorOf(proposal.employeeId(), time.today()).filter(proposal.ownerId()::equals).isPresent();
        if (!fits) {
            throw Problem.rule("followup.proposal-invalid").at("/ownerEmployeeId", "followup.owner-not-near");
        }
        if (proposal.evaluationId() != null && !followUps.isResultOf(proposal.evaluationId(), proposal.employeeId())) {
            throw Problem.rule("followup.proposal-invalid").at("/evaluationId", "followup.no-such-result");
        }
    }

    /** Whoever approves meanwhile is told by the version that the proposal says something else. */
    @Transactional
    public FollowUpResponse edit(UUID id, String ifMatch, ProposalRequest request) {
        FollowUp followUp = requireFor(FollowUpAction.EDIT, id, ifMatch);
        Proposal proposal = followUp.edited(request);
        proposal.requireDays(time.today());
        requirePeople(proposal, caller.employeeIdOrThrow());
        followUp.rewrite(proposal);
        followUps.flush();
        return told(followUp, FollowUpStep.Kind.EDITED, null, followUp.state());
    }

    @Transactional
    public FollowUpResponse approve(UUID id, String ifMatch) {
        return move(id, ifMatch, FollowUpAction.APPROVE, FollowUpState.APPROVED, FollowUpStep.Kind.APPROVED, null);
    }

    @Transactional
    public FollowUpResponse start(UUID id, String ifMatch) {
        return move(id, ifMatch, FollowUpAction.START, FollowUpState.RUNNING, FollowUpStep.Kind.STARTED, null);
    }

    /** With what came of it. */
    @Transactional
    public FollowUpResponse complete(UUID id, String ifMatch, String outcome) {
        return move(id, ifMatch, FollowUpAction.COMPLETE, FollowUpState.DONE, FollowUpStep.Kind.COMPLETED, outcome);
    }

    @Transactional
    public FollowUpResponse cancel(UUID id, String ifMatch, String reason) {
        return move(id, ifMatch, FollowUpAction.CANCEL, FollowUpState.CANCELLED, FollowUpStep.Kind.CANCELLED, reason);
    }

    /** Notes are only added and change nothing, so that they need no version. */
    @Transactional
    public FollowUpResponse note(UUID id, String text) {
        FollowUpHeader header = reading.header(id);
        permissions.require(FollowUpAction.NOTE, permissions.partIn(header, permissions.headsOf(header)), header.state());
        return told(followUps.getForChange(id), FollowUpStep.Kind.NOTED, text, null);
    }

    private FollowUpResponse move(UUID id, String ifMatch, FollowUpAction action, FollowUpState next, FollowUpStep.Kind step, String text) {
        FollowUp followUp = requireFor(action, id, ifMatch);
        FollowUpState before = followUp.state();
        followUp.become(next);
        followUps.flush();
        return told(followUp, step, text, before);
    }

    private FollowUp requireFor(FollowUpAction action, UUID id, String ifMatch) {
        FollowUpHeader header = reading.header(id);
        Part part = permissions.partIn(header, permissions.headsOf(header));
        permissions.requireReader(part);
        FollowUp followUp = followUps.getForChange(id);
        Etag.requireMatch(ifMatch, followUp.version());
        permissions.require(action, part, followUp.state());
        return followUp;
    }

    private FollowUpResponse told(FollowUp followUp, FollowUpStep.Kind step, String text, FollowUpState before) {
        followUps.addStep(followUp.id(), step, caller.get(), time.now(), text);
        trail.record(AuditEntry.of("FOLLOW_UP_" + step, SUBJECT, followUp.id())
                .aboutEmployee(followUp.employeeId()).with("kind", followUp.kind())
                .changed("state", before, followUp.state()));
        FollowUpHeader changed = reading.header(followUp.id());
        notices.tell(changed, step, caller.findEmployeeId());
        return reading.afterChange(changed);
    }
}
