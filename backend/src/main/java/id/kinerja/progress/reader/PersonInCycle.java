package id.kinerja.progress.reader;

import id.kinerja.cycle.CycleStatus;
import id.kinerja.organization.PersonRef;
import id.kinerja.shared.problem.Problem;
import java.util.UUID;

/**
 * A person with the place that a cycle froze and those who stand above.
 *
 * @param assessor null, as the superior, where there is none
 * @param assessorOfPlanId of the latest plan, or null
 */
public record PersonInCycle(
        UUID cycleId, CycleStatus cycleStatus, UUID employeeId, String name, String positionTitle, String unitName, UUID unitId,
        PersonRef assessor, PersonRef superior, UUID assessorOfPlanId) {

    public Subject subject() {
        return Subject.of(employeeId, idOf(assessor), assessorOfPlanId, idOf(superior), unitId);
    }

    public PersonRef ref() {
        return new PersonRef(employeeId, name);
    }

    /** 409 for a cycle in which nothing is written any more. */
    public PersonInCycle requireOpenCycle() {
        if (cycleStatus != CycleStatus.OPEN) {
            throw Problem.conflict("progress.cycle-not-open");
        }
        return this;
    }

    private static UUID idOf(PersonRef person) {
        return person == null ? null : person.employeeId();
    }
}
