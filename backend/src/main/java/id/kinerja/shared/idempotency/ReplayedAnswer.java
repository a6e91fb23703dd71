package id.kinerja.shared.idempotency;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Carries a stored answer past a method whose return type need not be {@link Response}. */
final class ReplayedAnswer extends RuntimeException {

    private final transient Response response;

    ReplayedAnswer(Response response) {
        super("replayed", null, false, false);
        this.response = response;
    }

    @Singleton
    static class Mapper {
        @ServerExceptionMapper
        public Response toResponse(ReplayedAnswer answer) {
            return answer.response;
        }
    }
}
