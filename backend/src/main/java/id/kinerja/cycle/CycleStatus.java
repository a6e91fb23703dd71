package id.kinerja.cycle;

import java.util.Map;
import java.util.Set;

/** A cycle is prepared, then open for plans and evaluations, then closed for good. */
public enum CycleStatus {
    DRAFT,
    OPEN,
    CLOSED;

    private static final Map<CycleStatus, Set<CycleStatus>> NEXT = Map.of(DRAFT, Set.of(OPEN), OPEN, Set.of(CLOSED), CLOSED, Set.of());

    public boolean canBecome(CycleStatus next) {
        return NEXT.get(this).contains(next);
    }
}
