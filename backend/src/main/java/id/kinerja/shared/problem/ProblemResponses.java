package id.kinerja.shared.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationCompletionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception of an endpoint becomes an answer. */
@Singleton
public class ProblemResponses {

    private static final Logger LOG = Logger.getLogger(ProblemResponses.class);

    private final ProblemRenderer renderer;
    private final ProblemTranslator translator;

    ProblemResponses(ProblemRenderer renderer, ProblemTranslator translator) {
        this.renderer = renderer;
        this.translator = translator;
    }

    /** The framework has mappers of its own for the types named here besides Throwable; naming them takes their place. */
    @ServerExceptionMapper(
            value = {
                Throwable.class,
                ProblemException.class,
                WebApplicationException.class,
                NotFoundException.class,
                AuthenticationFailedException.class,
                AuthenticationCompletionException.class,
                UnauthorizedException.class,
                ForbiddenException.class,
                ValidationException.class,
                ConstraintViolationException.class,
                ResteasyReactiveViolationException.class,
                MismatchedInputException.class,
                InvalidDefinitionException.class,
                JsonProcessingException.class
            },
            priority = 1)
    public Response toAnswer(Throwable failure, RoutingContext request) {
        ProblemException problem = translator.translate(failure);
        if (problem.type() == ProblemType.INTERNAL) {
            LOG.errorf(failure, "Request %s failed", RequestId.of(request));
        }
        ProblemRenderer.Answer answer = renderer.render(problem, request);
        Response.ResponseBuilder response = Response.status(answer.status())
                .type(ProblemRenderer.MEDIA_TYPE)
                .header("Content-Language", answer.language().getLanguage())
                .entity(answer.json());
        answer.headers().forEach(response::header);
        return response.build();
    }
}
