package id.kinerja.shared.job;

import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** What workers do to the queue, each in a transaction of its own: it must hold whatever becomes of the work. */
@ApplicationScoped
class JobQueue {

    private final JobRepository jobs;
    private final JobConfig config;
    private final OfficeTime time;
    private final Ids ids;

    JobQueue(JobRepository jobs, JobConfig config, OfficeTime time, Ids ids) {
        this.jobs = jobs;
        this.config = config;
        this.time = time;
        this.ids = ids;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<ClaimedJob> claim() {
        return jobs.claim(ids.next(), time.now(), time.now().plus(config.lease()));
    }

    /** False where this worker has lost the job or shall stop. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean renew(ClaimedJob job, int done, int total) {
        return jobs.renew(job, done, total, time.now().plus(config.lease()));
    }

    /** False where another worker has taken over; what this one made counts for nothing then. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean finish(ClaimedJob job, JobEnd end) {
        return jobs.finish(job, end, time.now());
    }
}
