package id.kinerja.progress.reader;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose work it is and who stands above it in the cycle concerned.
 *
 * @param assessorIds the frozen assessor and that of the plan, who differ when an assignment was corrected in between
 * @param superiorIds the assessor's superior, or none
 * @param unitId where the employee works in that cycle, or null
 */
public record Subject(UUID employeeId, Set<UUID> assessorIds, Set<UUID> superiorIds, UUID unitId) {

    /** All but the employee may be null. */
    public static Subject of(UUID employeeId, UUID assessorId, UUID assessorOfPlanId, UUID superiorId, UUID unitId) {
        return new Subject(employeeId, known(assessorId, assessorOfPlanId), known(superiorId), unitId);
    }

    private static Set<UUID> known(UUID... ids) {
        return Stream.of(ids).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
