package id.kinerja.cycle.assignment;

import id.kinerja.audit.AuditEntry;
import id.kinerja.audit.AuditTrail;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Freezes who is appraised by whom and keeps single places right afterwards. */
@ApplicationScoped
public class FreezingService {

    private static final String SUBJECT = "CYCLE_ASSIGNMENT";

    private final CycleAssignmentRepository places;
    private final CycleAssignmentPermissions permissions;
    private final Event<CycleAssignmentRefreshed> refreshed;
    private final Event<PlaceChanged> changed;
    private final AuditTrail trail;
    private final OfficeTime time;

    FreezingService(CycleAssignmentRepository places, CycleAssignmentPermissions permissions, Event<CycleAssignmentRefreshed> refreshed,
            Event<PlaceChanged> changed, AuditTrail trail, OfficeTime time) {
        this.places = places;
        this.permissions = permissions;
        this.refreshed = refreshed;
        this.changed = changed;
        this.trail = trail;
        this.time = time;
    }

    /** What {@link #freeze} would do today, without doing it. */
    public OpeningSummary tryFreezing(CycleYear year) {
        return summary(true, places.tryFreezing(year, time.today()));
    }

    /** Everybody in service gets a place in one statement; who has a problem is flagged and keeps nobody else waiting. */
    @Transactional
    public OpeningSummary freeze(CycleYear year) {
        places.allowLongStatements();
        places.freezeAll(year, time.today(), time.now());
        return summary(false, places.countProblems(year.cycleId()));
    }

    public Page<CycleAssignmentResponse> listPlaces(UUID cycleId, FrozenProblem problem, UUID unitId, PageQuery page) {
        Map<String, Object> filter = new LinkedHashMap<>(Map.of("cycleId", cycleId));
        if (problem != null) {
            filter.put("problem", problem);
        }
        if (unitId != null) {
            filter.put("unitId", unitId);
        }
        trail.recordRead(AuditEntry.list("CYCLE_ASSIGNMENTS_LISTED", SUBJECT).with("filter", filter));
        return places.list(cycleId, problem, unitId, page, permissions.actions());
    }

    /** Gives a place to somebody who came after the opening. */
    @Transactional
    public FrozenAssignment addPlace(CycleYear year, UUID employeeId) {
        if (places.find(year.cycleId(), employeeId).isPresent()) {
            throw Problem.conflict("cycle.already-in-cycle");
        }
        if (!places.freezeOne(year, employeeId, time.today(), time.now())) {
            throw Problem.rule("cycle.employee-not-in-service").at("/employeeId", "cycle.employee-not-in-service");
        }
        FrozenAssignment added = places.find(year.cycleId(), employeeId).orElseThrow();
        trail.record(compare(AuditEntry.of("CYCLE_ASSIGNMENT_ADDED", SUBJECT, added.id()), null, added));
        return added;
    }

    /**
     * Takes today's assignment into the place; observers of the events may refuse.
     *
     * @param reason why, for the trail and for what follows from it; null if none was given
     */
    @Transactional
    public FrozenAssignment refreshPlace(FrozenAssignment former, CycleYear year, String reason) {
        if (!places.refresh(former, year, time.today(), time.now())) {
            throw Problem.rule("cycle.employee-not-in-service");
        }
        FrozenAssignment now = places.findById(former.id()).orElseThrow();
        refreshed.fire(new CycleAssignmentRefreshed(now.cycleId(), now.employeeId(), former.assessorEmployeeId(), now.assessorEmployeeId()));
        if (!now.isSamePlaceAs(former)) {
            changed.fire(new PlaceChanged(now.cycleId(), now.employeeId(), former.assessorEmployeeId(), now.assessorEmployeeId(),
                    now.takesOverFrom(former, time.today()), reason));
        }
        trail.record(compare(AuditEntry.of("CYCLE_ASSIGNMENT_REFRESHED", SUBJECT, now.id()), former, now));
        return now;
    }

    /** Somebody's places in all cycles that are open. */
    public List<FrozenAssignment> listRunning(UUID employeeId) {
        return places.listRunning(employeeId);
    }

    public CycleAssignmentResponse getResponse(UUID id) {
        return places.findResponse(id, permissions.actions()).orElseThrow(Problem::notFound);
    }

    public FrozenAssignment getPlace(UUID id) {
        return places.findById(id).orElseThrow(Problem::notFound);
    }

    private static AuditEntry compare(AuditEntry entry, FrozenAssignment before, FrozenAssignment after) {
        return entry.aboutEmployee(after.employeeId())
                .with("cycleId", after.cycleId())
                .changed("unitId", before == null ? null : before.unitId(), after.unitId())
                .changed("positionTitle", before == null ? null : before.positionTitle(), after.positionTitle())
                .changed("assessorEmployeeId", before == null ? null : before.assessorEmployeeId(), after.assessorEmployeeId())
                .changed("superiorEmployeeId", before == null ? null : before.superiorEmployeeId(), after.superiorEmployeeId())
                .changed("problem", before == null ? null : before.problem(), after.problem());
    }

    private static OpeningSummary summary(boolean validatedOnly, List<OpeningSummary.ProblemCount> counts) {
        List<OpeningSummary.ProblemCount> problems = counts.stream().filter(count -> count.problem() != null).toList();
        long withProblems = problems.stream().mapToLong(OpeningSummary.ProblemCount::people).sum();
        long all = counts.stream().mapToLong(OpeningSummary.ProblemCount::people).sum();
        return new OpeningSummary(validatedOnly, all, all - withProblems, withProblems, problems);
    }
}
