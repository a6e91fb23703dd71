package id.kinerja.shared.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.caller.Caller;
import id.kinerja.shared.ids.Ids;
import id.kinerja.shared.problem.Language;
import id.kinerja.shared.time.OfficeTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where features begin long work; the caller is the owner. */
@ApplicationScoped
public class Jobs {

    private static final int ACCEPTED = 202;

    private final JobRepository jobs;
    private final JobService service;
    private final Caller caller;
    private final ObjectMapper json;
    private final OfficeTime time;
    private final Ids ids;

    Jobs(JobRepository jobs, JobService service, Caller caller, ObjectMapper json, OfficeTime time, Ids ids) {
        this.jobs = jobs;
        this.service = service;
        this.caller = caller;
        this.json = json;
        this.time = time;
        this.ids = ids;
    }

    /** Within the caller's transaction: the job exists if and only if whatever else the caller does exists. */
    @Transactional(TxType.MANDATORY)
    public JobResponse begin(String kind, Object parameters) {
        UUID id = ids.next();
        jobs.insert(id, kind, written(parameters), caller.get(), time.now());
        return service.get(id, Language.of(null));
    }

    /** The answer to the request that began it: 202 with the place where it is followed. */
    public static RestResponse<JobResponse> accepted(JobResponse job) {
        return RestResponse.ResponseBuilder.<JobResponse>create(ACCEPTED)
                .location(URI.create("/jobs/" + job.id())).entity(job).build();
    }

    private String written(Object parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
