package id.kinerja.followup.step;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The way of a follow-up and its one transition table (appraisal rules 5.6). */
public enum FollowUpState {
    PROPOSED,
    APPROVED,
    RUNNING,
    DONE,
    CANCELLED;

    private static final Map<FollowUpState, Set<FollowUpState>> NEXT = Map.of(
            PROPOSED, EnumSet.of(APPROVED, CANCELLED),
            APPROVED, EnumSet.of(RUNNING, CANCELLED),
            RUNNING, EnumSet.of(DONE, CANCELLED),
            DONE, EnumSet.noneOf(FollowUpState.class),
            CANCELLED, EnumSet.noneOf(FollowUpState.class));

    public boolean canBecome(FollowUpState next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOpen() {
        return !NEXT.get(this).isEmpty();
    }

    /** The sentence that says what the state is and what can be done instead. */
    public String problemKey() {
        return "followup.is-" + name().toLowerCase(Locale.ROOT);
    }
}
