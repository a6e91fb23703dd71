package id.kinerja.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a {@link ProblemException} into the answer, for REST endpoints and for plain Vert.x routes alike. */
@ApplicationScoped
public class ProblemRenderer {

    public static final String MEDIA_TYPE = "application/problem+json";
    /** More entries help nobody and would let one request make a huge answer. */
    private static final int MAX_ENTRIES = 100;

    /** A finished answer: status, headers without the content type, JSON text. */
    public record Answer(int status, Map<String, String> headers, Locale language, String json) {}

    private final Messages messages;
    private final ObjectMapper json;

    ProblemRenderer(Messages messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    public Answer render(ProblemException problem, RoutingContext request) {
        Locale language = Language.of(request.request().getHeader("Accept-Language"));
        ProblemBody body = new ProblemBody(
                problem.type().uri(),
                messages.get(language, problem.type().titleKey()),
                problem.type().status(),
                sentence(language, problem.key(), problem.args()),
                request.request().path(),
                problem.key(),
                RequestId.of(request),
                entries(problem, language));
        try {
            return new Answer(body.status(), problem.headers(), language, json.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers a request that no REST endpoint took. */
    public void send(ProblemException problem, RoutingContext request) {
        Answer answer = render(problem, request);
        var response = request.response().setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Content-Language", answer.language().getLanguage())
                .end(answer.json());
    }

    private List<ProblemBody.Entry> entries(ProblemException problem, Locale language) {
        if (problem.faults().isEmpty()) {
            return null;
        }
        return problem.faults().stream()
                .limit(MAX_ENTRIES)
                .map(fault -> new ProblemBody.Entry(
                        fault.pointer(), fault.key(), sentence(language, fault.key(), fault.args())))
                .toList();
    }

    private String sentence(Locale language, String key, Object[] args) {
        if (key.startsWith("constraint.")) {
            return messages.findForConstraint(language, key.substring("constraint.".length()))
                    .orElseGet(() -> messages.get(language, ProblemType.CONFLICT.detailKey()));
        }
        return messages.get(language, key, args);
    }
}
