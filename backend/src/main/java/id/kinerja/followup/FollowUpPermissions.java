package id.kinerja.followup;

import id.kinerja.followup.step.FollowUpAction;
import id.kinerja.followup.step.FollowUpState;
import id.kinerja.followup.step.Part;
import id.kinerja.organization.OrganizationRelations;
import id.kinerja.organization.PersonRef;
import id.kinerja.organization.Relations;
import id.kinerja.organization.UnitHeads;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.caller.Role;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may do what to a follow-up. It looks ahead, so the relations are those of today: a new assessor takes over what the former began.
 * The personnel office reads all and approves, but no follow-up carries a rating.
 */
@ApplicationScoped
class FollowUpPermissions {

    private final Caller caller;
    private final OrganizationRelations relations;
    private final UnitHeads heads;
    private final OfficeTime time;

    FollowUpPermissions(Caller caller, OrganizationRelations relations, UnitHeads heads, OfficeTime time) {
        this.caller = caller;
        this.relations = relations;
        this.heads = heads;
        this.time = time;
    }

    /** Heads of the person's unit and of those above it; one statement. */
    List<PersonRef> headsOf(FollowUpHeader followUp) {
        return followUp.unitId() == null ? List.of() : heads.of(followUp.unitId(), time.today());
    }

    Part partIn(FollowUpHeader followUp, List<PersonRef> unitHeads) {
        Optional<UUID> me = caller.findEmployeeId();
        boolean above = is(me, followUp.superior()) || unitHeads.stream().anyMatch(head -> is(me, head));
        return new Part(is(me, followUp.employee()), is(me, followUp.owner()), is(me, followUp.proposer()),
                followUp.proposer().equals(followUp.employee()), is(me, followUp.assessor()), above,
                caller.has(Role.HR_OFFICER), caller.has(Role.AUDITOR));
    }

    /** 404 to whom the follow-up is none of their business. */
    void requireReader(Part part) {
        if (!part.reads()) {
            throw Problem.notFound();
        }
    }

    void require(FollowUpAction action, Part part, FollowUpState state) {
        requireReader(part);
        if (!action.isEverOpenTo(part)) {
            throw Problem.forbidden("followup.not-yours-to-" + action.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (!action.isOpenTo(part, state)) {
            throw Problem.conflict(state.problemKey());
        }
    }

    /** People propose for those they lead, and a development plan for themselves; 404 for anybody else. */
    Relations requireProposer(UUID employeeId, FollowUpKind kind) {
        UUID me = caller.employeeIdOrThrow();
        if (me.equals(employeeId)) {
            if (kind != FollowUpKind.DEVELOPMENT) {
                throw Problem.rule("followup.proposal-invalid").at("/kind", "followup.only-development-for-oneself");
            }
            return Relations.NONE;
        }
        Relations found = relations.between(me, employeeId, time.today());
        if (!found.any()) {
            throw Problem.notFound("followup.person-not-yours");
        }
        return found;
    }

    boolean readsEverything() {
        return caller.has(Role.HR_OFFICER) || caller.has(Role.AUDITOR);
    }

    /** Units whose people the caller leads as a head; one statement. */
    Set<UUID> unitsHeaded(UUID me) {
        return heads.unitsUnder(me, time.today());
    }

    private static boolean is(Optional<UUID> me, PersonRef person) {
        return person != null && me.filter(person.employeeId()::equals).isPresent();
    }
}
