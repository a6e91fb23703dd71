package id.kinerja.objection.decider;

import id.kinerja.organization.PersonRef;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who might decide, with what this person had to do with the result.
 *
 * @param level 1 for the assessor's superior, 2 above, and so on; 0 for a substitute
 */
public record Candidate(int level, PersonRef person, boolean inService, boolean rated, boolean calibrated) {

    /** The rule itself; the strongest reason first. */
    public Optional<Conflict> conflict(UUID employeeId, UUID assessorId) {
        if (person.employeeId().equals(employeeId)) {
            return Optional.of(Conflict.OWN_CASE);
        }
        if (person.employeeId().equals(assessorId)) {
            return Optional.of(Conflict.ASSESSOR);
        }
        if (rated) {
            return Optional.of(Conflict.RATED);
        }
        if (calibrated) {
            return Optional.of(Conflict.CALIBRATED);
        }
        return inService ? Optional.empty() : Optional.of(Conflict.NOT_IN_SERVICE);
    }
}
