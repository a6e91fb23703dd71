package id.kinerja.cycle.assignment;

import id.kinerja.organization.Relations;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What the other features ask about people's places in a cycle; each answer is one statement. */
@ApplicationScoped
public class CycleAssignments {

    private final CycleAssignmentRepository places;
    private final FrozenRelations relations;
    private final OfficeTime time;

    CycleAssignments(CycleAssignmentRepository places, FrozenRelations relations, OfficeTime time) {
        this.places = places;
        this.relations = relations;
        this.time = time;
    }

    /** Empty for people who came after the cycle was opened and have not been added to it. */
    public Optional<FrozenAssignment> find(UUID cycleId, UUID employeeId) {
        return places.find(cycleId, employeeId);
    }

    /** What the caller is to this person for the things of this cycle. */
    public Relations between(UUID callerId, UUID cycleId, UUID employeeId) {
        return relations.between(callerId, cycleId, employeeId, time.today());
    }
}
