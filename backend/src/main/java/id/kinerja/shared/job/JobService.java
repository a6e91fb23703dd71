package id.kinerja.shared.job;

import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.paging.Page;
import id.kinerja.shared.paging.PageQuery;
import id.kinerja.shared.paging.Row;
import id.kinerja.shared.problem.Messages;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What the owner sees of a job and does to it. To everybody else it does not exist. */
@ApplicationScoped
public class JobService {

    private final JobRepository jobs;
    private final JobFiles files;
    private final JobConfig config;
    private final Messages messages;
    private final Caller caller;
    private final OfficeTime time;

    JobService(JobRepository jobs, JobFiles files, JobConfig config, Messages messages, Caller caller, OfficeTime time) {
        this.jobs = jobs;
        this.files = files;
        this.config = config;
        this.messages = messages;
        this.caller = caller;
        this.time = time;
    }

    /** A result that can be read; whoever gets it closes the stream. */
    record Download(JobResponse.Result about, InputStream content) {}

    public JobResponse get(UUID id, Locale language) {
        return jobs.findOwn(id, caller.accountId(), row -> response(row, language)).orElseThrow(Problem::notFound);
    }

    public Page<JobResponse> list(JobQuery filter, PageQuery page, Locale language) {
        return jobs.listOwn(caller.accountId(), filter, page, row -> response(row, language));
    }

    @Transactional
    public JobResponse cancel(UUID id, Locale language) {
        get(id, language);
        if (!jobs.cancel(id, time.now())) {
            throw Problem.conflict("job.is-over");
        }
        return get(id, language);
    }

    Download getResult(UUID id) {
        JobResponse job = get(id, Messages.INDONESIAN);
        if (job.result() == null) {
            throw Problem.notFound(job.state() == JobState.SUCCEEDED ? "job.result-gone" : "job.no-result");
        }
        return new Download(job.result(), files.open(id).orElseThrow(() -> Problem.notFound("job.result-gone")));
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void purge() {
        jobs.takeExpiredResults(time.now()).forEach(files::remove);
        jobs.deleteFinishedBefore(time.now().minus(config.keep()));
    }

    private JobResponse response(Row row, Locale language) {
        JobState state = row.oneOf("state", JobState.class);
        boolean cancelling = row.flag("cancel_requested") && !state.isOver();
        JobResponse.Result result = result(row);
        return new JobResponse(
                row.uuid("id"), row.text("kind"), state, (int) row.whole("progress_done"),
                row.text("progress_total") == null ? null : (int) row.whole("progress_total"), cancelling,
                row.instant("created_at"), row.instant("started_at"), row.instant("finished_at"), result,
                problem(row.text("problem"), language), actions(state, cancelling, result != null));
    }

    private static JobResponse.Result result(Row row) {
        return row.text("result_name") == null ? null : new JobResponse.Result(
                row.text("result_name"), row.text("result_type"), row.whole("result_bytes"), row.instant("result_until"));
    }

    private String problem(String key, Locale language) {
        return key == null ? null : messages.find(language, key).orElseGet(() -> messages.get(language, "job.failed"));
    }

    private static List<JobAction> actions(JobState state, boolean cancelling, boolean downloadable) {
        List<JobAction> actions = new ArrayList<>();
        if (!state.isOver() && !cancelling) {
            actions.add(JobAction.CANCEL);
        }
        if (downloadable) {
            actions.add(JobAction.DOWNLOAD);
        }
        return List.copyOf(actions);
    }
}
