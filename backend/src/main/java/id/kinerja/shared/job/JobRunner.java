package id.kinerja.shared.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.caller.CallerContext;
import id.kinerja.shared.problem.ProblemException;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/** Works on jobs, a few at a time; any number of instances may do so beside each other. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final JobQueue queue;
    private final JobFiles files;
    private final JobConfig config;
    private final Instance<JobKind> kinds;
    private final ObjectMapper json;
    private final OfficeTime time;
    private final Semaphore free;
    private volatile boolean stopping;

    JobRunner(JobQueue queue, JobFiles files, JobConfig config, @Any Instance<JobKind> kinds, ObjectMapper json, OfficeTime time) {
        this.queue = queue;
        this.files = files;
        this.config = config;
        this.kinds = kinds;
        this.json = json;
        this.time = time;
        this.free = new Semaphore(config.workers());
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    /** Takes as much as this instance may work on; the work itself goes on beside the schedule. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void poll() {
        while (!stopping && free.tryAcquire()) {
            Optional<ClaimedJob> next = claim();
            if (next.isEmpty()) {
                free.release();
                return;
            }
            Thread.ofVirtual().name("job-" + next.get().id()).start(() -> {
                try {
                    work(next.get());
                } finally {
                    free.release();
                }
            });
        }
    }

    private Optional<ClaimedJob> claim() {
        try {
            return queue.claim();
        } catch (RuntimeException unavailable) {
            LOG.warnf("Jobs wait: %s", unavailable.getMessage());
            return Optional.empty();
        }
    }

    /** Works on the next job to its end; false where none waits. */
    public boolean runNext() {
        Optional<ClaimedJob> next = queue.claim();
        next.ifPresent(this::work);
        return next.isPresent();
    }

    private void work(ClaimedJob job) {
        Path draft = null;
        try {
            draft = files.draftOf(job);
            JobRun run = new JobRun(job, queue, json, draft);
            JobEnd end = CallerContext.callAs(job.owner(), () -> outcome(job, run));
            if (end != null && !queue.finish(job, end)) {
                LOG.infof("Job %s was taken over by another worker", job.id());
            }
        } catch (IOException | RuntimeException unavailable) {
            // The lease runs out, and the next worker tries again.
            LOG.warnf(unavailable, "Job %s waits for another worker", job.id());
        } finally {
            if (draft != null) {
                files.remove(draft);
            }
        }
    }

    private JobEnd outcome(ClaimedJob job, JobRun run) {
        if (job.cancelRequested()) {
            return JobEnd.cancelled();
        }
        if (job.attempts() > config.attempts()) {
            return JobEnd.failed("job.given-up");
        }
        try {
            return ended(job, run, kind(job.kind()).run(run));
        } catch (JobStopped stopped) {
            // Where the lease is another's, this changes nothing.
            return JobEnd.cancelled();
        } catch (ProblemException problem) {
            return JobEnd.failed(problem.key());
        } catch (IOException | RuntimeException failure) {
            LOG.errorf(failure, "Job %s of kind %s failed", job.id(), job.kind());
            return JobEnd.failed("job.failed");
        }
    }

    private JobEnd ended(ClaimedJob job, JobRun run, Optional<JobResult> result) throws IOException {
        if (result.isEmpty()) {
            return JobEnd.succeeded();
        }
        long bytes = Files.size(run.draft());
        files.keep(job, run.draft());
        return JobEnd.succeeded(result.get(), bytes, time.now().plus(config.keepResults()));
    }

    private JobKind kind(String name) {
        return kinds.stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No bean for jobs of kind " + name));
    }
}
