package id.kinerja.shared.web;

import id.kinerja.shared.problem.ProblemPage;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The pages under {@code /docs}: the contract in a viewer, and what each kind of problem means. The viewer's files are the
 * framework's; its page is ours, since theirs holds a script that the page's policy would have to allow.
 */
@Singleton
public class Documents {

    private static final int BEFORE_THE_FRAMEWORKS_OWN = -500;

    private final ProblemPage problems;

    Documents(ProblemPage problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        for (String path : new String[] {"/docs", "/docs/", "/docs/index.html"}) {
            router.get(path).order(BEFORE_THE_FRAMEWORKS_OWN).handler(request -> send(request, "index.html"));
        }
        router.get("/docs/start.js").order(BEFORE_THE_FRAMEWORKS_OWN).handler(request -> send(request, "start.js"));
        router.get("/docs/problems").order(BEFORE_THE_FRAMEWORKS_OWN).handler(request ->
                request.response().putHeader("Content-Type", MediaTypes.of("x.html")).end(problems.html()));
    }

    private static void send(RoutingContext request, String name) {
        request.response().putHeader("Content-Type", MediaTypes.of(name)).end(read("/viewer/" + name));
    }

    private static String read(String resource) {
        try (InputStream in = Documents.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
