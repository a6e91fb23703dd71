package id.kinerja.cycle.assignment;

import id.kinerja.organization.assignment.PositionKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A person's place in a cycle as it was frozen; names, titles and units are copies.
 *
 * @param employeeName with titles
 * @param positionTitle null, as all of unit and position, without an assignment
 * @param superiorEmployeeId the assessor's assessor; null where nobody of this office is
 * @param problem null if there is none
 */
public record FrozenAssignment(UUID id, UUID cycleId, UUID employeeId, String employeeName, String nip, String grade, String positionTitle,
        PositionKind positionKind, UUID unitId, String unitName, UUID assessorEmployeeId, UUID superiorEmployeeId, FrozenProblem problem,
        LocalDate startsOn, LocalDate endsOn) {

    boolean isSamePlaceAs(FrozenAssignment other) {
        return Objects.equals(assessorEmployeeId, other.assessorEmployeeId) && Objects.equals(unitId, other.unitId)
                && Objects.equals(positionTitle, other.positionTitle);
    }

    /** The first day of this place, where it took the place of the former one today. */
    LocalDate takesOverFrom(FrozenAssignment former, LocalDate today) {
        boolean begunSince = startsOn != null && (former.startsOn == null || startsOn.isAfter(former.startsOn));
        return begunSince ? startsOn : today;
    }
}
