package id.kinerja.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import org.hibernate.StaleStateException;

/** Finds out what an exception means to the caller, looking through the wrappers that frameworks put around it. */
@Singleton
class ProblemTranslator {

    /** Deeper chains do not occur; the bound guards against a cause that is its own cause. */
    private static final int MAX_DEPTH = 12;

    private final ViolationProblems violations;
    private final JsonProblems json;
    private final DatabaseProblems database;

    ProblemTranslator(ViolationProblems violations, JsonProblems json, DatabaseProblems database) {
        this.violations = violations;
        this.json = json;
        this.database = database;
    }

    ProblemException translate(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++, cause = cause.getCause()) {
            ProblemException problem = meaningOf(cause);
            if (problem != null) {
                return problem;
            }
        }
        return failure instanceof WebApplicationException web ? ofStatus(web) : Problem.of(ProblemType.INTERNAL);
    }

    private ProblemException meaningOf(Throwable cause) {
        return switch (cause) {
            case ProblemException problem -> problem;
            case ForbiddenException _ -> Problem.forbidden();
            case UnauthorizedException _ -> Problem.unauthenticated();
            case AuthenticationFailedException _ -> Problem.unauthenticated("problem.token-rejected");
            case AuthenticationCompletionException _ -> Problem.unauthenticated("problem.token-rejected");
            case ConstraintViolationException invalid -> violations.translate(invalid);
            case JsonProcessingException malformed -> json.translate(malformed);
            case OptimisticLockException _ -> Problem.of(ProblemType.STALE);
            case StaleStateException _ -> Problem.of(ProblemType.STALE);
            case SQLException sql -> database.translate(sql);
            default -> null;
        };
    }

    private static ProblemException ofStatus(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        ProblemException problem = Problem.of(ProblemType.ofStatus(status));
        String allow = web.getResponse().getHeaderString("Allow");
        return allow == null ? problem : problem.header("Allow", allow);
    }
}
