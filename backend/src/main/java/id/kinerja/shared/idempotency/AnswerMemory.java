package id.kinerja.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kinerja.shared.http.RequestBody;
import id.kinerja.shared.problem.Problem;
import id.kinerja.shared.time.OfficeTime;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Finds and keeps answers; every method runs inside the transaction of the request. */
@ApplicationScoped
class AnswerMemory {

    private final StoredAnswerRepository answers;
    private final ObjectMapper json;
    private final OfficeTime time;

    AnswerMemory(StoredAnswerRepository answers, ObjectMapper json, OfficeTime time) {
        this.answers = answers;
        this.json = json;
        this.time = time;
    }

    byte[] fingerprint(RoutingContext request) {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        return context != null && context.getFormData() != null
                ? RequestFingerprint.of(context.getFormData())
                : RequestFingerprint.of(RequestBody.of(request));
    }

    /** Returns where the request is new; leaves by exception with the stored answer or the reason against it. */
    void recall(StoredAnswer.Scope scope, byte[] fingerprint) {
        if (!answers.tryLock(scope)) {
            throw Problem.conflict("idempotency.in-progress").retryAfter(1);
        }
        answers.find(scope).ifPresent(stored -> {
            if (!stored.answers(fingerprint)) {
                throw Problem.rule("idempotency.other-body");
            }
            throw new ReplayedAnswer(stored.replay());
        });
    }

    void remember(StoredAnswer.Scope scope, byte[] fingerprint, Object answer) {
        answers.flush();
        StoredAnswer stored = new StoredAnswer(scope, fingerprint, time.now());
        switch (answer) {
            case null -> stored.answering(204, null, null, null, null);
            case Response response -> store(stored, response);
            case RestResponse<?> response -> store(stored, response.toResponse());
            default -> stored.answering(200, null, null, MediaType.APPLICATION_JSON, text(answer));
        }
        answers.persist(stored);
    }

    private void store(StoredAnswer stored, Response response) {
        String type = response.getMediaType() == null ? MediaType.APPLICATION_JSON : response.getMediaType().toString();
        stored.answering(
                response.getStatus(),
                response.getHeaderString("Location"),
                response.getHeaderString("ETag"),
                response.hasEntity() ? type : null,
                response.hasEntity() ? text(response.getEntity()) : null);
    }

    private String text(Object entity) {
        try {
            return entity instanceof String already ? already : json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
