package id.kinerja.shared.job;

import id.kinerja.shared.caller.Actor;
import java.util.UUID;

/**
 * A job that this worker holds.
 *
 * @param lease names this turn of work; whoever has another name for it may change nothing of the job
 * @param attempts turns so far, this one included
 */
record ClaimedJob(UUID id, String kind, String parameters, Actor owner, UUID lease, int attempts, boolean cancelRequested) {}
