package id.kinerja.shared.job;

import java.io.IOException;
import java.util.Optional;

/**
 * One kind of long work: a CDI bean of the feature whose work it is. It runs as the owner of the job, so that the
 * permissions of the services it calls hold. It may be run again from the beginning after a crash: what it writes must
 * come out the same the second time.
 */
public interface JobKind {

    /** UPPER_SNAKE, such as {@code UNIT_PRINT}; kept in the rows of the database. */
    String name();

    /** Tells its progress at least once within a lease. A problem thrown here becomes the job's, by its key. */
    Optional<JobResult> run(JobRun run) throws IOException;
}
