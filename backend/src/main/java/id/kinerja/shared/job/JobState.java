package id.kinerja.shared.job;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The way of a job and its one transition table. */
public enum JobState {
    QUEUED,
    /** An instance works on it; it becomes RUNNING once more when another takes over an expired lease. */
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    private static final Map<JobState, Set<JobState>> NEXT = Map.of(
            QUEUED, EnumSet.of(RUNNING, CANCELLED),
            RUNNING, EnumSet.of(RUNNING, SUCCEEDED, FAILED, CANCELLED),
            SUCCEEDED, EnumSet.noneOf(JobState.class),
            FAILED, EnumSet.noneOf(JobState.class),
            CANCELLED, EnumSet.noneOf(JobState.class));

    public boolean canBecome(JobState next) {
        return NEXT.get(this).contains(next);
    }

    public boolean isOver() {
        return NEXT.get(this).isEmpty();
    }
}
