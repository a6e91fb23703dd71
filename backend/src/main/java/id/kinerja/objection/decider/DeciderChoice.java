package id.kinerja.objection.decider;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The first of the chain without a conflict, and those passed over.
 *
 * @param deciderId null where there is nobody
 */
public record DeciderChoice(DeciderOrigin origin, UUID deciderId, List<PassedOver> passedOver) {

    /** @param chain the assessor's superior first, then upwards */
    public static DeciderChoice among(List<Candidate> chain, UUID employeeId, UUID assessorId) {
        List<PassedOver> passedOver = new ArrayList<>();
        for (Candidate candidate : chain) {
            var conflict = candidate.conflict(employeeId, assessorId);
            if (conflict.isEmpty()) {
                DeciderOrigin origin = candidate.level() == 1 ? DeciderOrigin.SUPERIOR : DeciderOrigin.NEXT_LEVEL;
                return new DeciderChoice(origin, candidate.person().employeeId(), List.copyOf(passedOver));
            }
            passedOver.add(new PassedOver(candidate.person(), conflict.get()));
        }
        return new DeciderChoice(DeciderOrigin.NOBODY, null, List.copyOf(passedOver));
    }
}
