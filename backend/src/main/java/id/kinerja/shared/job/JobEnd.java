package id.kinerja.shared.job;

import java.time.Instant;

/** How a turn of work ended; of a result also its size and how long it is kept. */
record JobEnd(JobState state, String problem, JobResult result, Long bytes, Instant keptUntil) {

    static JobEnd cancelled() {
        return new JobEnd(JobState.CANCELLED, null, null, null, null);
    }

    /** @param problem key of a message */
    static JobEnd failed(String problem) {
        return new JobEnd(JobState.FAILED, problem, null, null, null);
    }

    static JobEnd succeeded() {
        return new JobEnd(JobState.SUCCEEDED, null, null, null, null);
    }

    static JobEnd succeeded(JobResult result, long bytes, Instant keptUntil) {
        return new JobEnd(JobState.SUCCEEDED, null, result, bytes, keptUntil);
    }
}
