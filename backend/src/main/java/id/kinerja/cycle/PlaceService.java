package id.kinerja.cycle;

import id.kinerja.cycle.assignment.CycleAssignmentResponse;
import id.kinerja.cycle.assignment.CycleYear;
import id.kinerja.cycle.assignment.FreezingService;
import id.kinerja.cycle.assignment.FrozenAssignment;
import id.kinerja.cycle.assignment.FrozenProblem;
import id.kinerja.employee.confirmation.AssessorCorrected;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** People's places in a cycle, as far as the state of the cycle has a say in them. */
@ApplicationScoped
public class PlaceService {

    private final Cycles cycles;
    private final FreezingService freezing;

    PlaceService(Cycles cycles, FreezingService freezing) {
        this.cycles = cycles;
        this.freezing = freezing;
    }

    public Page<CycleAssignmentResponse> listPlaces(UUID cycleId, FrozenProblem problem, UUID unitId, PageQuery page) {
        cycles.get(cycleId);
        return freezing.listPlaces(cycleId, problem, unitId, page);
    }

    @Transactional
    public CycleAssignmentResponse addPlace(UUID cycleId, UUID employeeId) {
        FrozenAssignment added = freezing.addPlace(openYear(cycleId), employeeId);
        return freezing.getResponse(added.id());
    }

    @Transactional
    public CycleAssignmentResponse refreshPlace(UUID id, String reason) {
        FrozenAssignment place = freezing.getPlace(id);
        freezing.refreshPlace(place, openYear(place.cycleId()), reason);
        return freezing.getResponse(id);
    }

    /** Who said that the assessor was wrong, and was right, is assessed by the other one from now on, in every running cycle. */
    @Transactional
    void assessorCorrected(@Observes AssessorCorrected correction) {
        for (FrozenAssignment place : freezing.listRunning(correction.employeeId())) {
            freezing.refreshPlace(place, openYear(place.cycleId()), correction.reason());
        }
    }

    private CycleYear openYear(UUID cycleId) {
        CycleInfo cycle = cycles.get(cycleId);
        if (!cycle.isOpen()) {
            throw Problem.conflict("cycle.not-open");
        }
        return CycleYear.of(cycleId, cycle.year());
    }
}
