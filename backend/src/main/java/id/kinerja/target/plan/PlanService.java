package id.kinerja.target.plan;

import id.kinerja.cycle.Approach;
import id.kinerja.cycle.CycleInfo;
import id.kinerja.cycle.Cycles;
import id.kinerja.cycle.assignment.CycleAssignments;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import id.kinerja.target.LinkableTarget;
import id.kinerja.target.TargetContent;
import id.kinerja.target.TargetService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What happens to a plan before it reaches the assessor: begin, write, submit, take back, begin the next version. */
@ApplicationScoped
public class PlanService {

    private final Cycles cycles;
    private final CycleAssignments places;
    private final PlanRepository plans;
    private final PlanGate gate;
    private final PlanReader reader;
    private final TargetService targets;
    private final PlanTrail trail;
    private final Caller caller;
    private final OfficeTime time;
    private final Ids ids;

    PlanService(
            Cycles cycles, CycleAssignments places, PlanRepository plans, PlanGate gate, PlanReader reader, TargetService targets,
            PlanTrail trail, Caller caller, OfficeTime time, Ids ids) {
        this.cycles = cycles;
        this.places = places;
        this.plans = plans;
        this.gate = gate;
        this.reader = reader;
        this.targets = targets;
        this.trail = trail;
        this.caller = caller;
        this.time = time;
        this.ids = ids;
    }

    /** Begins the caller's own plan for an open cycle. */
    @Transactional
    public PlanResponse create(NewPlanRequest request) {
        UUID me = caller.employeeIdOrThrow();
        CycleInfo cycle = cycles.find(request.cycleId())
                .orElseThrow(() -> Problem.rule("target.unknown-cycle").at("/cycleId", "target.unknown-cycle"));
        PlanGate.requireOpen(cycle.status());
        places.find(cycle.id(), me).orElseThrow(() -> Problem.rule("target.not-in-cycle"));
        requireFirst(plans.statuses(request.cycleId(), me));
        Plan plan = Plan.first(ids.next(), request.cycleId(), me, cycle.approach(), time.now());
        plans.persist(plan);
        trail.begun(plan);
        return written(plan);
    }

    private static void requireFirst(List<PlanStatus> existing) {
        if (existing.stream().anyMatch(PlanStatus::isOpen)) {
            throw Problem.conflict("target.plan-exists");
        }
        if (!existing.isEmpty()) {
            throw Problem.conflict("target.plan-to-revise");
        }
    }

    /** Replaces the content of a draft; an unchanged content leaves the version as it is. */
    @Transactional
    public PlanResponse replaceContent(UUID id, String ifMatch, PlanContentRequest content) {
        PlanGate.Held held = gate.forEmployee(id, ifMatch);
        Plan plan = held.plan();
        plan.requireDrafted();
        content.requireEachNamedOnce();
        content.requirePerspectiveOnlyWhere(held.header().asksPerspective());
        Approach approach = content.approachOr(plan.approach());
        ContentSize before = size(plan);
        boolean newTargets = targets.replace(id, content.targetsFor(approach), linkable(held.header()));
        boolean newTexts = !plan.hasTexts(content.expectations(), content.annexLines());
        if (newTargets || newTexts || approach != plan.approach()) {
            plan.follow(approach);
            plan.writeTexts(content.expectations(), content.annexLines());
            plan.contentChanged(time.now());
            plans.flush();
            trail.contentChanged(plan, before, size(plan));
        }
        return written(plan);
    }

    /** Puts what the last plan of an earlier year held into a draft, behind what is there; titles that are there already are left out. */
    @Transactional
    public PlanResponse copyEarlier(UUID id, String ifMatch) {
        PlanGate.Held held = gate.forEmployee(id, ifMatch);
        Plan plan = held.plan();
        plan.requireDrafted();
        UUID earlier = plans.findEarlier(plan.employeeId(), held.header().year()).orElseThrow(() -> Problem.rule("target.nothing-to-copy"));
        EarlierContent content = new EarlierContent(targets.read(earlier), plans.texts(earlier));
        return replaceContent(id, ifMatch, content.addedTo(targets.read(id), plans.texts(id), held.header()));
    }

    private ContentSize size(Plan plan) {
        return ContentSize.of(plan, targets.read(plan.id()), plans.texts(plan.id()));
    }

    private List<LinkableTarget> linkable(PlanHeader plan) {
        UUID superior = plan.people().assessorId();
        return superior == null ? List.of() : plans.linkableTargets(plan.cycleId(), superior).stream()
                .map(LinkableTargetResponse.Item::asTarget).toList();
    }

    /** Sends a complete plan to the assessor whom the cycle froze. */
    @Transactional
    public PlanResponse submit(UUID id, String ifMatch) {
        PlanGate.Held held = gate.forEmployee(id, ifMatch);
        Plan plan = held.plan();
        PlanStatus before = plan.status();
        plan.requireDrafted();
        requireAssessor(held.header().people());
        Completeness.require(held.header().approach(), targets.read(id));
        targets.refreshLinkTitles(id);
        plan.submit(held.header().people().assessorId(), time.now());
        trail.moved("PLAN_SUBMITTED", plan, before);
        return written(plan);
    }

    private static void requireAssessor(PlanHeader.People people) {
        if (people.problem() != null) {
            throw Problem.rule(PlanWording.noAssessor(people.problem()));
        }
    }

    /** Takes a submitted plan back to go on writing. */
    @Transactional
    public PlanResponse withdraw(UUID id, String ifMatch) {
        Plan plan = gate.forEmployee(id, ifMatch).plan();
        PlanStatus before = plan.status();
        plan.withdraw();
        trail.moved("PLAN_WITHDRAWN", plan, before);
        return written(plan);
    }

    /** Begins the next version of an established plan with a copy of its content; both parties may. */
    @Transactional
    public PlanResponse revise(UUID id, String ifMatch, ReasonRequest request) {
        PlanGate.Held held = gate.forEither(id, ifMatch);
        if (held.header().anotherIsOpen()) {
            throw Problem.conflict("target.plan-exists");
        }
        List<TargetContent> content = targets.read(id);
        Plan next = held.plan().revised(ids.next(), request.reason(), time.now());
        plans.persist(next);
        plans.flush();
        targets.copy(content, next.id());
        trail.revised(held.plan(), next);
        return written(next);
    }

    private PlanResponse written(Plan plan) {
        plans.flush();
        return reader.afterChange(plan.id());
    }
}
