package id.kinerja.service.request;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which requests a caller may see and work on.
 *
 * @param all for the auditor
 * @param worksAt the counters the caller serves, by role and assignment
 * @param heads the units the caller heads, and those below
 * @param employeeId null for an account of nobody
 */
public record CounterScope(boolean all, Set<UUID> worksAt, Set<UUID> heads, UUID employeeId) {

    /** Stands where there is nobody or no unit, since an empty list has no type in SQL. */
    private static final UUID NOBODY = new UUID(0, 0);

    public boolean sees(UUID unitId) {
        return all || worksAt.contains(unitId) || heads.contains(unitId);
    }

    public boolean worksAt(UUID unitId) {
        return worksAt.contains(unitId);
    }

    /** A second person: who works at the counter too, or heads the unit. */
    boolean mayDecideAt(UUID unitId) {
        return worksAt.contains(unitId) || heads.contains(unitId);
    }

    /** For {@code IN (:units)}; never empty. */
    public Set<UUID> units() {
        Set<UUID> units = new HashSet<>(Set.of(NOBODY));
        units.addAll(worksAt);
        units.addAll(heads);
        return units;
    }

    public UUID me() {
        return employeeId == null ? NOBODY : employeeId;
    }
}
