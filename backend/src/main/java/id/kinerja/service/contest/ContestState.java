package id.kinerja.service.contest;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The way of a contest and its one transition table. */
@Schema(name = "ContestState")
public enum ContestState {
    OPEN,
    /** It counts no more for the person. */
    ACCEPTED,
    REJECTED,
    /** By the person; another one may follow. */
    WITHDRAWN;

    private static final Map<ContestState, Set<ContestState>> NEXT = Map.of(
            OPEN, EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN),
            ACCEPTED, EnumSet.noneOf(ContestState.class),
            REJECTED, EnumSet.noneOf(ContestState.class),
            WITHDRAWN, EnumSet.noneOf(ContestState.class));

    boolean canBecome(ContestState next) {
        return NEXT.get(this).contains(next);
    }
}
