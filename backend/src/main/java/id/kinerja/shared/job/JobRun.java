package id.kinerja.shared.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.UUID;

/** One turn of work on a job, as its kind sees it. */
public final class JobRun {

    private final ClaimedJob job;
    private final JobQueue queue;
    private final ObjectMapper json;
    private final Path draft;

    JobRun(ClaimedJob job, JobQueue queue, ObjectMapper json, Path draft) {
        this.job = job;
        this.queue = queue;
        this.json = json;
        this.draft = draft;
    }

    public UUID id() {
        return job.id();
    }

    /** What the job was begun with. */
    public <T> T parameters(Class<T> type) {
        try {
            return json.readValue(job.parameters(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("parameters of " + job.kind() + " cannot be read", e);
        }
    }

    /**
     * Says how far it is and keeps the lease. Throws where the job was cancelled or another instance has taken it over;
     * the kind lets that pass.
     */
    public void progress(int done, int total) {
        if (!queue.renew(job, done, total)) {
            throw new JobStopped();
        }
    }

    /** Where the kind writes its result; nobody sees it before the kind has returned. */
    public Path draft() {
        return draft;
    }
}
