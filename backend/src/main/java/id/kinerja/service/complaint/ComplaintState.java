package id.kinerja.service.complaint;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The way of a complaint and its one transition table. */
public enum ComplaintState {
    RECEIVED,
    ASSIGNED,
    ANSWERED,
    /** The complainant has been told. */
    TOLD;

    private static final Map<ComplaintState, Set<ComplaintState>> NEXT = Map.of(
            RECEIVED, EnumSet.of(ASSIGNED, ANSWERED),
            ASSIGNED, EnumSet.of(ASSIGNED, ANSWERED),
            ANSWERED, EnumSet.of(TOLD),
            TOLD, EnumSet.noneOf(ComplaintState.class));

    public boolean canBecome(ComplaintState next) {
        return NEXT.get(this).contains(next);
    }
}
