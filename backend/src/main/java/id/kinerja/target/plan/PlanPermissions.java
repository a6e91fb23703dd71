package id.kinerja.target.plan;

import id.kinerja.organization.ActingFor;
import id.kinerja.organization.ActingOfficials;
import id.kinerja.organization.PersonRef;
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
 * Who may do what to a plan. Relations come from the assignment that the cycle froze; unit heads, and whoever acts for the assessor,
 * are those of today.
 * To everybody else a plan does not exist.
 */
@ApplicationScoped
class PlanPermissions {

    private final Caller caller;
    private final UnitHeads unitHeads;
    private final ActingOfficials acting;
    private final OfficeTime time;

    PlanPermissions(Caller caller, UnitHeads unitHeads, ActingOfficials acting, OfficeTime time) {
        this.caller = caller;
        this.unitHeads = unitHeads;
        this.acting = acting;
        this.time = time;
    }

    /** Heads of the unit in which the employee works in this cycle and of those above it; one statement. */
    List<PersonRef> unitHeads(PlanHeader plan) {
        UUID unit = plan.people().unitId();
        return unit == null ? List.of() : unitHeads.of(unit, time.today());
    }

    /** 404 unless the caller may read this plan. */
    void requireReader(PlanHeader plan, List<PersonRef> heads) {
        if (!readsEverything()
                && me().filter(person -> reads(person, plan.people(), heads) || actsForAssessor(person, plan.people())).isEmpty()) {
            throw Problem.notFound();
        }
    }

    private static boolean reads(UUID person, PlanHeader.People people, List<PersonRef> heads) {
        return person.equals(people.employeeId()) || person.equals(people.assessorId()) || person.equals(people.signedAssessorId())
                || person.equals(people.superiorId()) || heads.stream().anyMatch(head -> head.employeeId().equals(person));
    }

    /** 403 for another reader of the plan, 404 for anybody else. */
    void requireEmployee(PlanHeader plan) {
        if (!isEmployee(plan)) {
            refuse(plan, "target.only-the-employee");
        }
    }

    /** The assessor, who is never the employee. */
    void requireAssessor(PlanHeader plan) {
        if (!isAssessor(plan)) {
            refuse(plan, isEmployee(plan) ? "target.not-ones-own" : "target.only-the-assessor");
        }
    }

    void requireParty(PlanHeader plan) {
        if (!isEmployee(plan) && !isAssessor(plan)) {
            refuse(plan, "target.only-the-two");
        }
    }

    boolean isEmployee(PlanHeader plan) {
        return me().filter(plan.people().employeeId()::equals).isPresent();
    }

    /** The frozen assessor, or whoever acts in that person's post today. */
    boolean isAssessor(PlanHeader plan) {
        return me().filter(person -> plan.people().assesses(person) || actsForAssessor(person, plan.people())).isPresent();
    }

    private boolean actsForAssessor(UUID person, PlanHeader.People people) {
        return people.assessorId() != null && !person.equals(people.employeeId()) && !caller.has(Role.AUDITOR)
                && acting.standsInFor(person, time.today()).contains(people.assessorId());
    }

    /** For whom the caller acts as assessor today; empty for the frozen assessor. */
    Optional<ActingFor> actingFor(PlanHeader plan) {
        UUID assessor = plan.people().assessorId();
        return me().filter(person -> assessor != null && !person.equals(assessor)).flatMap(person -> acting.find(person, assessor, time.today()));
    }

    /** Whoever agreed also signs: the two signatures are on one text, which names the assessor. */
    boolean agreed(PlanHeader plan) {
        return me().filter(person -> person.equals(plan.people().signedAssessorId())).isPresent();
    }

    /** What the caller may do to the plan now. */
    List<PlanAction> actions(PlanHeader plan) {
        return PlanActions.of(plan, isEmployee(plan), isAssessor(plan), agreed(plan));
    }

    boolean readsEverything() {
        return caller.has(Role.HR_OFFICER) || caller.has(Role.AUDITOR);
    }

    /** Units whose people's plans the caller sees as their head today; one statement. */
    Set<UUID> unitsHeaded() {
        return me().map(person -> unitHeads.unitsUnder(person, time.today())).orElse(Set.of());
    }

    /** In whose places the caller assesses today; one statement. */
    Set<UUID> seats() {
        return me().map(person -> acting.seatsOf(person, time.today())).orElse(Set.of());
    }

    private void refuse(PlanHeader plan, String key) {
        requireReader(plan, unitHeads(plan));
        throw Problem.forbidden(key);
    }

    private Optional<UUID> me() {
        return caller.findEmployeeId();
    }
}
